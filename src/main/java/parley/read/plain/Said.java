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

  /** Takes out the comments {@code [first, after)} of a text. */
  static Said of(
      PiecedText text, List<Outline.Post> posts, int first, int after, Body.Shape shape) {
    Said said = new Said();
    Body body = new Body("", shape);
    for (int k = first; k < after; k++) {
      said.add(posts.get(k), text, body);
    }
    return said;
  }

  private void add(Outline.Post post, PiecedText text, Body body) {
    int k = batch.size();
    Item item = post.item();
    String below = text.part(Math.min(item.after, post.until()), post.until());
    body.over(below);
    String author = item.isHead() ? item.name(text) : "";
    String start = item.isHead() ? "" : text.part(item.from, item.to);
    String said = body.of(item, start, 0, below.length());
    batch.add(author, said, HeadFinder.isPingback(author) ? Kind.PINGBACK : Kind.COMMENT);
    if (!body.date().isEmpty()) {
      dates.put(k, body.date());
    }
    if (item.dated) {
      dateLines.put(k, body.line(0));
    }
    links += body.endsInLink(0, below.length()) ? 1 : 0;
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
