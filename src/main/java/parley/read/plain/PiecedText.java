package parley.read.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import parley.read.Utf8Parts;
import parley.read.Workers;

/**
 * A large text cut into pieces at the heads of comments. Finding the items of all pieces uses all
 * processors; the characters of a few pieces are in memory at a time.
 */
final class PiecedText implements Text {
  /** So little that its characters never count as large among what the heap holds. */
  static final int PIECE = 128 << 10;

  /** Where a head is looked for, at first; twice as far each time. */
  private static final int WINDOW = 8 << 10;

  /** Who says nothing for so long is no thread that can be cut. */
  private static final int LONGEST = 64 << 20;

  private final List<Piece> pieces;
  private Piece decoded; // the last one that a part was taken from
  private String text = "";

  private PiecedText(List<Piece> pieces) {
    this.pieces = pieces;
    this.decoded = null;
  }

  /**
   * Cuts and scans; nothing where the text cannot be cut, is not UTF-8, or may be written by
   * another tool.
   *
   * @param size how many bytes a piece has at least
   */
  static Optional<PiecedText> of(Utf8Parts bytes, Layout layout, int size) {
    List<Piece> pieces = cut(bytes, layout, size);
    Workers.run(pieces.size(), k -> pieces.get(k).scan(layout));
    Traces all = Traces.NONE;
    int at = 0;
    int low = Integer.MAX_VALUE;
    long length = 0;
    for (Piece piece : pieces) {
      if (!piece.isSound()) {
        return Optional.empty();
      }
      at = piece.place(at, low);
      low = piece.low(low);
      all = all.plus(piece.traces());
    }
    return pieces.isEmpty() || all.mayBeOfOtherTool()
        ? Optional.empty()
        : Optional.of(new PiecedText(pieces));
  }

  private static List<Piece> cut(Utf8Parts bytes, Layout layout, int size) {
    List<Piece> pieces = new ArrayList<>();
    int from = bytes.start();
    while (from < bytes.end()) {
      int to = (long) from + size >= bytes.end() ? bytes.end() : head(bytes, layout, from + size);
      if (to < 0) {
        return List.of();
      }
      pieces.add(new Piece(bytes, from, to));
      from = to;
    }
    return pieces;
  }

  /** The first line from a place on that is the head of a comment; -1 where that is far off. */
  private static int head(Utf8Parts bytes, Layout layout, int place) {
    int from = bytes.afterLine(place);
    for (long window = WINDOW; from < bytes.end(); window *= 2) {
      if (window > LONGEST) {
        return -1;
      }
      int to = bytes.afterLine((int) Math.min(from + window, bytes.end()));
      Optional<String> text = bytes.text(from, to);
      if (text.isEmpty()) {
        return -1;
      }
      for (Item item : Items.scan(text.get(), layout).list()) {
        if (item.nameEnd >= 0) {
          return from + Utf8Parts.bytes(text.get(), item.line);
        }
      }
      from = to;
    }
    return bytes.end();
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** All items, in order. */
  List<Item> items() {
    int size = 0;
    for (Piece piece : pieces) {
      size += piece.items().size();
    }
    List<Item> all = new ArrayList<>(size);
    for (Piece piece : pieces) {
      all.addAll(piece.items());
    }
    return Collections.unmodifiableList(all);
  }

  @Override
  public int length() {
    return pieces.get(pieces.size() - 1).end();
  }

  @Override
  public synchronized String part(int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int k = at(from); k < pieces.size() && pieces.get(k).start() < to; k++) {
      Piece piece = pieces.get(k);
      if (piece != decoded) {
        text = piece.text();
        decoded = piece;
      }
      int first = Math.max(from, piece.start()) - piece.start();
      out.append(text, first, Math.min(to, piece.end()) - piece.start());
    }
    return out.toString();
  }

  /** The piece that a place is in. */
  private int at(int place) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
