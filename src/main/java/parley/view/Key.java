package parley.view;

/**
 * One key press, one pasted text, or one thing done with the mouse.
 *
 * @param name as the key table writes it: a character ({@code j}, {@code G}, {@code é}), or {@code
 *     Space Enter Tab Shift-Tab Esc Backspace Delete Up Down Left Right Home End PgUp PgDn F1},
 *     with {@code Ctrl-} (capital letter) or {@code Alt-} before it; {@code Paste} for pasted text;
 *     {@code Click WheelUp WheelDown} for the mouse
 * @param text what it types into a prompt; empty for keys that type nothing
 * @param column where the mouse is, from 0; -1 for keys
 * @param row the row there, from 0; -1 for keys
 */
public record Key(String name, String text, int column, int row) {
  /** A key of a keyboard. */
  public Key(String name, String text) {
    this(name, text, -1, -1);
  }

  /** A key that types what it is called. */
  public static Key typed(String character) {
    return new Key(character.equals(" ") ? "Space" : character, character);
  }

  /** Whether it came from the mouse. */
  boolean pointed() {
    return row >= 0;
  }

  /** A key that types nothing. */
  public static Key named(String name) {
    return new Key(name, "");
  }
}
