package parley.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;

/** What the kernel does with the keys of a terminal, and how large it says the terminal is. */
interface LineMode {
  /** Makes every key arrive at once, unseen, and without meaning for the kernel; says the size. */
  TerminalSize raw() throws IOException;

  /** Gives back the mode that was there before the first {@link #raw}. */
  void restore() throws IOException;

  /** As {@link #restore}, at the end of the program. */
  void release() throws IOException;

  /** How large the terminal is now. */
  TerminalSize size() throws IOException;

  /** Whether who was to give the terminal back is gone; so this process has to do it. */
  boolean abandoned();

  /** Stops this process and those it was started with until the shell continues them. */
  void stop() throws IOException;
}
