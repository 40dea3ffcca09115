package parley.view;

import java.util.List;

/**
 * Keys that came at once. Letters for a line are put into it together: a search typed faster than
 * the screen follows, or by a program, is one search and not one for each of its letters.
 */
public final class Burst {
  private final List<Key> keys;
  private int at;

  /** Keys in the order in which they were pressed. */
  public Burst(List<Key> keys) {
    this.keys = keys;
  }

  /** Whether all of them were taken. */
  public boolean isOver() {
    return at == keys.size();
  }

  /**
   * The next key, or where {@code intoLine} all letters up to the next key of another kind as one
   * text.
   */
  public Key next(boolean intoLine) {
    Key first = keys.get(at++);
    if (!intoLine || !isLetter(first) || isOver() || !isLetter(keys.get(at))) {
      return first;
    }
    StringBuilder text = new StringBuilder(first.text());
    while (!isOver() && isLetter(keys.get(at))) {
      text.append(keys.get(at++).text());
    }
    return new Key("Paste", text.toString());
  }

  private static boolean isLetter(Key key) {
    return !key.text().isEmpty() && !key.pointed();
  }
}
