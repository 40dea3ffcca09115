package parley.view;

import java.util.BitSet;
import java.util.List;
import parley.model.Article;

/**
 * A search and how far it has come. Looks at a slice of the thread a call, starting where the
 * reader stands, so that the first hit shows at once and keys never wait; folded comments are
 * searched too.
 *
 * @param finder what is looked for
 * @param from the comment where it started
 * @param looked how many comments it has looked at, wrapping at the end of the thread
 * @param hits the comments found so far
 * @param paragraphs the paragraphs of the article that hold the query
 * @param at the hit that the reader was taken to: a comment, {@link Visible#ARTICLE}, or {@link
 *     #NOWHERE}
 * @param before where the reader was, to go back to
 * @param revealBefore what was revealed there
 */
record Search(
    Finder finder,
    int from,
    int looked,
    Bits hits,
    Bits paragraphs,
    int at,
    Place before,
    int revealBefore) {
  static final int NOWHERE = -2;

  /** Characters looked at in one slice: a few milliseconds. */
  private static final int SLICE = 4_000_000;

  static Search start(Article article, String query, Place before, int revealBefore) {
    Finder finder = new Finder(query);
    BitSet paragraphs = new BitSet();
    List<String> body = article.body();
    for (int p = 0; p < body.size(); p++) {
      if (finder.find(body.get(p), 0) >= 0) {
        paragraphs.set(p);
      }
    }
    return new Search(
        finder,
        Math.max(0, before.cursor()),
        0,
        Bits.NONE,
        Bits.of(paragraphs),
        NOWHERE,
        before,
        revealBefore);
  }

  boolean done(int size) {
    return looked >= size;
  }

  /** Looks at the next slice; {@code within} are the comments that a filter lets through. */
  Search further(Article article, Bits within) {
    int size = article.discussion().size();
    BitSet found = hits.copy();
    int n = looked;
    for (int budget = SLICE; n < size && budget > 0; n++) {
      int i = (from + n) % size;
      if (within.has(i)) {
        String text = article.discussion().text(i);
        budget -= text.length() + 16;
        if (finder.find(text, 0) >= 0) {
          found.set(i);
        }
      } else {
        budget -= 1;
      }
    }
    return new Search(finder, from, n, Bits.of(found), paragraphs, at, before, revealBefore);
  }

  Search at(int hit) {
    return new Search(finder, from, looked, hits, paragraphs, hit, before, revealBefore);
  }

  int count() {
    return hits.count() + (paragraphs.isEmpty() ? 0 : 1);
  }

  /** The rank of the current hit, from 1; 0 where there is none. */
  int rank() {
    if (at == NOWHERE) {
      return 0;
    }
    int articleFirst = paragraphs.isEmpty() ? 0 : 1;
    return at == Visible.ARTICLE ? 1 : articleFirst + hits.count(0, at + 1);
  }

  /** The hit at or after a block, wrapping; {@link #NOWHERE} where nothing was found. */
  int atOrAfter(int block) {
    if (block == Visible.ARTICLE && !paragraphs.isEmpty()) {
      return Visible.ARTICLE;
    }
    int next = hits.next(Math.max(0, block));
    if (next >= 0) {
      return next;
    }
    return paragraphs.isEmpty() ? orNowhere(hits.next(0)) : Visible.ARTICLE;
  }

  /** The hit at or before a block, wrapping. */
  int atOrBefore(int block, int size) {
    int previous = hits.previous(block);
    if (previous >= 0) {
      return previous;
    }
    if (block >= Visible.ARTICLE && !paragraphs.isEmpty()) {
      return Visible.ARTICLE;
    }
    int last = hits.previous(size - 1);
    return last >= 0 ? last : paragraphs.isEmpty() ? NOWHERE : Visible.ARTICLE;
  }

  private static int orNowhere(int hit) {
    return hit < 0 ? NOWHERE : hit;
  }
}
