package parley.view;

/** What a key asks of the world outside the view. */
public enum Effect {
  /** Nothing but a repaint. */
  NONE,
  /** Leave the program. */
  QUIT,
  /** Stop as Ctrl-Z does, until the shell continues the program. */
  SUSPEND,
  /** Paint everything again, whatever the terminal holds. */
  REDRAW
}
