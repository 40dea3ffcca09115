package parley.cli;

import java.util.function.Function;
import parley.text.Row;

/** The terminal as commands see it: {@code parley.tui} in the program, a stand-in in tests. */
interface Terminal {
  /** Whether the browser can open: a screen to paint on and a keyboard to read. */
  boolean possible();

  /** Whether standard input is a keyboard, so that nothing will ever come from it unasked. */
  boolean keyboardOnInput();

  /** Columns of the terminal on standard output, or 0 where it is none. */
  int columns();

  /** How rows become text: with the escape sequences of the theme chosen, or without any. */
  Function<Row, String> paint(Choices choices);

  /** Opens the browser until its user leaves it. */
  void browse(Articles articles, Choices choices, Complaints complaints) throws Failure;
}
