package parley.read.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import parley.read.Utf8Parts;
import parley.read.Workers;

/**
 * A large text cut into pieces at the heads of comments. Finding the items of all pieces uses all
 * processors and decodes next to nothing. Places are those of bytes.
 */
final class PiecedText implements Text {
  /** Small enough that all processors end at about the same time. */
  static final int PIECE = 256 << 10;

  private final Utf8Parts bytes;
  private final List<Piece> pieces;

  private PiecedText(Utf8Parts bytes, List<Piece> pieces) {
    this.bytes = bytes;
    this.pieces = pieces;
  }

  /**
   * Cuts and scans; nothing where the text is not UTF-8, or may be written by another tool.
   *
   * @param size how many bytes a piece has at least
   */
  static Optional<PiecedText> of(Utf8Parts bytes, Layout layout, int size) {
    List<Piece> pieces = cut(bytes, layout, size);
    Workers.run(pieces.size(), k -> pieces.get(k).scan(layout));
    Traces all = Traces.NONE;
    int low = Integer.MAX_VALUE;
    for (Piece piece : pieces) {
      if (!piece.isSound()) {
        return Optional.empty();
      }
      low = piece.carry(low);
      all = all.plus(piece.traces());
    }
    return all.mayBeOfOtherTool() ? Optional.empty() : Optional.of(new PiecedText(bytes, pieces));
  }

  private static List<Piece> cut(Utf8Parts bytes, Layout layout, int size) {
    List<Piece> pieces = new ArrayList<>();
    int from = bytes.start();
    while (from < bytes.end()) {
      int at = bytes.afterLine((int) Math.min((long) from + size, bytes.end()));
      int head = new ByteItems(bytes, at, bytes.end(), layout).head();
      int to = head < 0 ? bytes.end() : head;
      pieces.add(new Piece(bytes, from, to));
      from = to;
    }
    return pieces;
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
    return bytes.end();
  }

  @Override
  public String part(int from, int to) {
    return bytes.text(from, to);
  }

  @Override
  public int behind(int from, String part, int characters) {
    return from + Utf8Parts.bytes(part, characters);
  }
}
