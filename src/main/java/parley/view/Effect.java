package parley.view;

/** What a key asks of the world outside the view. */
public sealed interface Effect {
  /** Nothing but a repaint. */
  Effect NONE = Plain.NONE;

  /** Leave the program. */
  Effect QUIT = Plain.QUIT;

  /** Stop as Ctrl-Z does, until the shell continues the program. */
  Effect SUSPEND = Plain.SUSPEND;

  /** Paint everything again, whatever the terminal holds. */
  Effect REDRAW = Plain.REDRAW;

  /** The effects that need nothing but their name. */
  enum Plain implements Effect {
    NONE,
    QUIT,
    SUSPEND,
    REDRAW
  }

  /**
   * Put a text where the user can paste it from.
   *
   * @param what what it is, as the status line calls it
   * @param text all of it
   */
  record Copy(String what, String text) implements Effect {}

  /** What is done outside the terminal; its outcome is one line, see {@link Browser#say}. */
  sealed interface Errand extends Effect {}

  /**
   * Show a web page or begin a letter.
   *
   * @param address one that {@link parley.text.Addresses#opens}, as the page writes it
   */
  record Open(String address) implements Errand {}

  /**
   * Write a file.
   *
   * @param file its name as typed
   * @param overwrites whether it may be there already
   */
  record Save(String file, boolean overwrites, Excerpt excerpt) implements Errand {}

  /** Give text to a command of the shell, which has the terminal meanwhile. */
  record Pipe(String command, Excerpt excerpt) implements Errand {}
}
