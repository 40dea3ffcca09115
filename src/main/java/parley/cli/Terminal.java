package parley.cli;

import parley.tui.Extras;
import parley.tui.Loading;
import parley.tui.Theme;
import parley.view.Browser;

/** The terminal as commands see it: {@code parley.tui} in the program, a stand-in in tests. */
interface Terminal {
  /** Whether the browser can open: a screen to paint on and a keyboard to read. */
  boolean possible();

  /** Whether standard output is a terminal, so that colours may be wanted. */
  boolean onOutput();

  /** Whether standard input is one, so that nothing will ever come from it unasked. */
  boolean onInput();

  /** Whether standard error is one, where a line may say how far a command has come. */
  boolean onError();

  /** Columns of the terminal on standard error, or 0 where that is unknown. */
  int errorColumns();

  /** Columns of the terminal on standard output, or 0 where it is none. */
  int columns();

  /** Shows the browser until its user leaves it, and answers with an exit code. */
  int browse(Browser browser, Loading loading, Theme theme, Extras extras);
}
