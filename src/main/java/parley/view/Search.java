package parley.view;

import java.util.BitSet;
import java.util.List;
import parley.model.Article;
import parley.model.Discussion;

/**
 * A search and how far it has come. Looks at a slice of the thread a call, starting where the
 * reader stands, so that the first hit shows at once and keys never wait; folded comments are
 * searched too.
 *
 * <p>A hit is a comment or a paragraph of the article. Hits are numbered in the order of the
 * document: comments by their index, the paragraphs before them from {@code -paragraphs} to -1.
 *
 * @param finder what is looked for
 * @param from the comment where it started
 * @param looked how many comments it has looked at, wrapping at the end of the thread
 * @param hits the comments found so far
 * @param paragraphs the paragraphs of the article that hold the query
 * @param body how many paragraphs the article has
 * @param at the hit that the reader was taken to, or {@link #NOWHERE}
 * @param before where the reader was, to go back to
 * @param revealBefore what was revealed there
 */
record Search(
    Finder finder,
    int from,
    int looked,
    Bits hits,
    Bits paragraphs,
    int body,
    int at,
    Place before,
    int revealBefore) {
  static final int NOWHERE = Integer.MIN_VALUE;

  /** Comments of one slice, and the most characters of them on each processor. */
  private static final int SLICE = 16_384;

  private static final int CHARACTERS = 4_000_000;

  /** The same while a key waits: a fraction of a millisecond. */
  private static final int FIRST = 500;

  private static final int FIRST_CHARACTERS = 200_000;

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
        body.size(),
        NOWHERE,
        before,
        revealBefore);
  }

  boolean done(int size) {
    return looked >= size;
  }

  /** Looks at the first slice, while a key waits; {@code within} is what a filter lets through. */
  Search begin(Article article, Bits within) {
    return further(article, within, FIRST, FIRST_CHARACTERS);
  }

  /** Looks at the next slice; {@code within} are the comments that a filter lets through. */
  Search further(Article article, Bits within) {
    return further(article, within, SLICE, CHARACTERS);
  }

  /**
   * A slice does not go beyond the end of the thread: from there the next one goes on at its top.
   */
  private Search further(Article article, Bits within, int comments, int characters) {
    int size = article.discussion().size();
    if (size == 0) {
      return this;
    }
    int start = (from + looked) % size;
    int stop = Math.min(Math.min(size, start + comments), start + size - looked);
    Scan scan = Scan.of(new Look(finder, article.discussion(), within), start, stop, characters);
    BitSet found = hits.copy();
    found.or(scan.found());
    int n = looked + scan.looked() - start;
    return new Search(finder, from, n, Bits.of(found), paragraphs, body, at, before, revealBefore);
  }

  private record Look(Finder finder, Discussion d, Bits within) implements Scan.Test {
    @Override
    public boolean holds(int comment, TextPattern.Steps steps) {
      return within.has(comment) && finder.find(d.text(comment), 0) >= 0;
    }

    @Override
    public int cost(int comment) {
      return within.has(comment) ? d.text(comment).length() + 16 : 1;
    }
  }

  /** Whether this is that search, no further, wherever the reader is by now. */
  boolean stands(Search other) {
    return finder == other.finder && looked == other.looked;
  }

  /** The same search as far as another has come; the reader is where they are. */
  Search withFound(Search further) {
    return new Search(
        finder, from, further.looked, further.hits, paragraphs, body, at, before, revealBefore);
  }

  Search at(int hit) {
    return new Search(finder, from, looked, hits, paragraphs, body, hit, before, revealBefore);
  }

  /** The same search from its start, over a thread that has grown: hits stay where they are. */
  Search again() {
    return new Search(finder, from, 0, hits, paragraphs, body, at, before, revealBefore);
  }

  int count() {
    return hits.count() + paragraphs.count();
  }

  /** The rank of the current hit, from 1; 0 where there is none. */
  int rank() {
    if (at == NOWHERE) {
      return 0;
    }
    return inArticle()
        ? paragraphs.count(0, paragraph() + 1)
        : paragraphs.count() + hits.count(0, at + 1);
  }

  /** Whether the reader was taken to a paragraph of the article. */
  boolean inArticle() {
    return at != NOWHERE && at < 0;
  }

  /** The paragraph that the reader was taken to. */
  int paragraph() {
    return at + body;
  }

  /**
   * Where the reader stands among the hits: at a comment, at a hit of the article, or before all.
   */
  int standing(int cursor) {
    return cursor != Visible.ARTICLE ? cursor : inArticle() ? at : -body - 1;
  }

  /** The hit at or after a place, wrapping; {@link #NOWHERE} where nothing was found. */
  int atOrAfter(int place) {
    int here = place < 0 ? paragraphs.next(Math.max(0, place + body)) : -1;
    if (here >= 0) {
      return here - body;
    }
    int next = hits.next(Math.max(0, place));
    return next >= 0 ? next : first();
  }

  private int first() {
    if (!paragraphs.isEmpty()) {
      return paragraphs.next(0) - body;
    }
    return hits.isEmpty() ? NOWHERE : hits.next(0);
  }

  /** The hit at or before a place, wrapping; {@link #NOWHERE} where nothing was found. */
  int atOrBefore(int place, int size) {
    int previous = hits.previous(place);
    int above = previous >= 0 ? -1 : paragraphs.previous(Math.min(place, -1) + body);
    if (previous >= 0 || above >= 0) {
      return previous >= 0 ? previous : above - body;
    }
    if (!hits.isEmpty()) {
      return hits.previous(size - 1);
    }
    return paragraphs.isEmpty() ? NOWHERE : paragraphs.previous(body - 1) - body;
  }
}
