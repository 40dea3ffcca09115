package parley.view;

import java.util.List;
import parley.model.Discussion;

/**
 * A filter laid over a thread: it has folds of its own and remembers what was there before, so that
 * taking it away gives back exactly that.
 *
 * @param matching who and what is meant, and the comments that match
 * @param context what stays around the matches
 * @param opened comments opened in place
 * @param folds folds made while the filter is on
 * @param before where the reader was when it was laid
 * @param revealBefore what was revealed there
 * @param laidAt where the reader was when it was laid, also over another
 * @param earlier the filters that this one was made of, the last one last
 */
record FilterLayer(
    Matching matching,
    Context context,
    Bits opened,
    Bits folds,
    Place before,
    int revealBefore,
    Place laidAt,
    List<Filter> earlier) {
  /** Who and what is meant. */
  Filter filter() {
    return matching.filter();
  }

  /** The comments that match, as far as they were looked at. */
  Bits matches() {
    return matching.matches();
  }

  /** What of the thread has a row. */
  Visible visible(Discussion d, int reveal) {
    return Visible.of(d, folds, reveal, matches(), context, opened);
  }

  /** Everything that is let through, folded or not. */
  Bits let(Discussion d) {
    return Visible.of(d, Bits.NONE, ThreadView.NONE, matches(), context, opened).shown();
  }

  /** The same filter, further. */
  FilterLayer withMatching(Matching further) {
    return new FilterLayer(further, context, opened, folds, before, revealBefore, laidAt, earlier);
  }

  FilterLayer withContext(Context kept) {
    return new FilterLayer(matching, kept, opened, folds, before, revealBefore, laidAt, earlier);
  }

  FilterLayer withOpened(Bits more) {
    return new FilterLayer(matching, context, more, folds, before, revealBefore, laidAt, earlier);
  }

  FilterLayer withEarlier(List<Filter> filters) {
    return new FilterLayer(
        matching, context, opened, folds, before, revealBefore, laidAt, List.copyOf(filters));
  }

  FilterLayer withFolds(Bits changed) {
    return new FilterLayer(
        matching, context, opened, changed, before, revealBefore, laidAt, earlier);
  }
}
