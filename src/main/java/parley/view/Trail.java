package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.quote.Passage;
import parley.quote.Range;

/**
 * A quotation that a reader followed: which, and the words it led to, which are marked for as long
 * as the cursor stays.
 *
 * @param quoter the comment that quotes
 * @param quotation which of its quotations, from 0; -1 where the trail led to the quotation itself
 * @param at where the cursor was taken
 * @param passages the words to mark
 */
record Trail(int quoter, int quotation, int at, List<Passage> passages) {
  Trail {
    passages = List.copyOf(passages);
  }

  /** The words to mark in a comment, or in a paragraph of the article. */
  List<Range> in(int comment, int paragraph) {
    List<Range> all = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.comment() == comment && passage.paragraph() == paragraph) {
        all.add(new Range(passage.start(), passage.end()));
      }
    }
    return all;
  }
}
