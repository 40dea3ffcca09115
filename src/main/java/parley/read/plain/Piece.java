package parley.read.plain;

import java.util.List;
import parley.read.Utf8Parts;

/**
 * The bytes {@code [from, to)} of a large text, which start with an item of a list or with the
 * text, and what was found in them. Between two pieces nothing but the indentation before an item
 * is carried over, so that each can be looked through by itself.
 */
final class Piece {
  private final Utf8Parts text;
  private final int from;
  private final int to;
  private List<Item> items = List.of();
  private int low = Integer.MAX_VALUE;
  private Traces traces = Traces.NONE;
  private boolean sound;

  Piece(Utf8Parts text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** Finds the items, and what tells other tools. Called once, by any thread. */
  void scan(Layout layout) {
    sound = text.isValid(from, to);
    if (sound) {
      traces = Traces.of(text.bytes(), from, to);
      ByteItems found = new ByteItems(text, from, to, layout).scan();
      items = found.list();
      low = found.low();
    }
  }

  /** Whether it was UTF-8. */
  boolean isSound() {
    return sound;
  }

  /**
   * Takes the least indentation of the lines between the last item before it and its own first.
   *
   * @return the same for the next piece
   */
  int carry(int before) {
    if (items.isEmpty()) {
      return Math.min(before, low);
    }
    items.get(0).low = Math.min(items.get(0).low, before);
    return low;
  }

  List<Item> items() {
    return items;
  }

  Traces traces() {
    return traces;
  }

  int end() {
    return to;
  }
}
