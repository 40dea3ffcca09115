package parley.view;

/**
 * One key press, or one pasted text.
 *
 * @param name as the key table writes it: a character ({@code j}, {@code G}, {@code é}), or {@code
 *     Space Enter Tab Shift-Tab Esc Backspace Delete Up Down Left Right Home End PgUp PgDn F1},
 *     with {@code Ctrl-} (capital letter) or {@code Alt-} before it; {@code Paste} for pasted text
 * @param text what it types into a prompt; empty for keys that type nothing
 */
public record Key(String name, String text) {
  /** A key that types what it is called. */
  public static Key typed(String character) {
    return new Key(character.equals(" ") ? "Space" : character, character);
  }

  /** A key that types nothing. */
  public static Key named(String name) {
    return new Key(name, "");
  }
}
