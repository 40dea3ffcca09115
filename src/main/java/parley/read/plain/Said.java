package parley.read.plain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.Kind;
import parley.model.When;
import parley.read.Batch;

/**
 * The comments of one piece of a large text: what each says, and what must be known of all pieces
 * before that is final, namely which date lines there are and whether comments end in a link.
 */
final class Said {
  private final Batch batch = new Batch();
  private final Map<Integer, String> dates = new HashMap<>();
  private final Map<Integer, String> dateLines = new HashMap<>();
  private final BitSet linked = new BitSet();
  private int links;

  /** Takes the comments {@code [first, after)} out of a piece. */
  static Said of(
      Piece piece,
      PiecedText text,
      List<Outline.Post> posts,
      int first,
      int after,
      Body.Shape shape) {
    Said said = new Said();
    if (first < after) {
      Body body = new Body(piece.text(), piece.start(), shape);
      for (int k = first; k < after; k++) {
        Outline.Post post = posts.get(k);
        boolean whole = post.until() <= piece.end();
        said.add(post, whole ? body : said.across(post, text, shape));
      }
    }
    return said;
  }

  /** What goes on in another piece is put together first. */
  private Body across(Outline.Post post, PiecedText text, Body.Shape shape) {
    int from = post.item().line;
    return new Body(text.part(from, post.until()), from, shape);
  }

  private void add(Outline.Post post, Body body) {
    int k = batch.size();
    String said = body.of(post);
    String author = body.author(post);
    batch.add(author, said, HeadFinder.isPingback(author) ? Kind.PINGBACK : Kind.COMMENT);
    if (!body.date().isEmpty()) {
      dates.put(k, body.date());
    }
    if (post.item().dated) {
      dateLines.put(k, body.dateLine(post));
    }
    links += body.endsInLink(post) ? 1 : 0;
    linked.set(k, body.leavesLink());
  }

  Batch batch() {
    return batch;
  }

  /** How many comments end in a link, as {@link Body#learn} counts them. */
  int links() {
    return links;
  }

  /** Takes the links away that are no part of what was said. */
  void withoutLinks() {
    for (int k = linked.nextSetBit(0); k >= 0; k = linked.nextSetBit(k + 1)) {
      batch.withoutLastLine(k);
    }
  }

  /** Shows the date lines to what learns from them. */
  void teach(Moments moments) {
    for (int k = 0; k < batch.size() && !dateLines.isEmpty(); k++) {
      if (dateLines.containsKey(k)) {
        moments.learn(dateLines.get(k));
      }
    }
  }

  /** Reads the dates; tells those that are not understood. */
  void date(Moments moments, Unread unread) {
    for (int k = 0; k < batch.size() && !dates.isEmpty(); k++) {
      if (dates.containsKey(k)) {
        When when = Body.when(dates.get(k), moments);
        batch.date(k, when);
        if (!when.known()) {
          unread.add(dates.get(k));
        }
      }
    }
  }
}
