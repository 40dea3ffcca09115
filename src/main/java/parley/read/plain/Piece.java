package parley.read.plain;

import java.util.List;
import java.util.Optional;
import parley.read.Utf8Parts;

/**
 * A part of a large text that starts with an item of a list, or with the text, and what was found
 * in it. Between two pieces nothing but the indentation before an item is carried over, so that
 * each can be looked through by itself.
 */
final class Piece {
  private final Utf8Parts bytes;
  private final int from;
  private final int to;
  private List<Item> items = List.of();
  private Traces traces = Traces.NONE;
  private int length;
  private int start;
  private boolean sound;

  Piece(Utf8Parts bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  /** Finds the items, and what tells other tools. Called once, by any thread. */
  void scan(Layout layout) {
    Optional<String> text = bytes.text(from, to);
    if (text.isPresent()) {
      Items found = Items.scan(text.get(), layout);
      items = found.list();
      traces = Traces.of(text.get(), found.low(), from == bytes.start());
      length = text.get().length();
      sound = true;
    }
  }

  /** Whether it was UTF-8. */
  boolean isSound() {
    return sound;
  }

  /** Places it behind another piece; returns where the next one starts. */
  int place(int at, int lowBefore) {
    start = at;
    boolean first = true;
    for (Item item : items) {
      item.move(at, first ? lowBefore : Integer.MAX_VALUE);
      first = false;
    }
    return at + length;
  }

  /** The least indentation behind its last item, or of all that is carried over. */
  int low(int lowBefore) {
    return items.isEmpty() ? Math.min(lowBefore, traces.low()) : traces.low();
  }

  List<Item> items() {
    return items;
  }

  Traces traces() {
    return traces;
  }

  /** Where it starts in the text. */
  int start() {
    return start;
  }

  /** Where the next one starts. */
  int end() {
    return start + length;
  }

  /** Decodes it once more. */
  String text() {
    return bytes.text(from, to).get();
  }
}
