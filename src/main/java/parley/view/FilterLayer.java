package parley.view;

import java.util.List;
import parley.model.Discussion;

/**
 * A filter laid over a thread: it has folds of its own and remembers what was there before, so that
 * taking it away gives back exactly that.
 *
 * @param filter who and what is meant
 * @param context what stays around the matches
 * @param matches the comments that match
 * @param opened comments opened in place
 * @param folds folds made while the filter is on
 * @param before where the reader was when it was laid
 * @param revealBefore what was revealed there
 * @param earlier the filters that this one was made of, the last one last
 */
record FilterLayer(
    Filter filter,
    Context context,
    Bits matches,
    Bits opened,
    Bits folds,
    Place before,
    int revealBefore,
    List<Filter> earlier) {

  /** What of the thread has a row. */
  Visible visible(Discussion d, int reveal) {
    return Visible.of(d, folds, reveal, matches, context, opened);
  }

  /** Everything that is let through, folded or not. */
  Bits let(Discussion d) {
    return Visible.of(d, Bits.NONE, ThreadView.NONE, matches, context, opened).shown();
  }

  FilterLayer withContext(Context kept) {
    return new FilterLayer(filter, kept, matches, opened, folds, before, revealBefore, earlier);
  }

  FilterLayer withOpened(Bits more) {
    return new FilterLayer(filter, context, matches, more, folds, before, revealBefore, earlier);
  }

  FilterLayer withEarlier(List<Filter> filters) {
    return new FilterLayer(
        filter, context, matches, opened, folds, before, revealBefore, List.copyOf(filters));
  }

  FilterLayer withFolds(Bits changed) {
    return new FilterLayer(
        filter, context, matches, opened, changed, before, revealBefore, earlier);
  }
}
