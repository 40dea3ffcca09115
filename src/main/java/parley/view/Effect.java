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
}
