package parley.view;

import java.util.Optional;

/**
 * What a reader did to a thread: kept by {@link ThreadView}, which derives from it what is shown.
 *
 * @param articleOpen whether the article is unfolded
 * @param beforeArticle where the reader was when the article was opened
 * @param origin where the reader was before the last jump
 * @param folds the folded comments, whatever a filter shows
 * @param reveal a comment that is shown whatever is folded above it, or {@link ThreadView#NONE}
 * @param notes what was read, bookmarked, muted
 * @param filter the filter that is laid over the thread
 * @param search the search that is laid over both
 * @param spot what stands at the top of an article beside the thread
 * @param trail the quotation that was followed to where the cursor is
 */
record State(
    boolean articleOpen,
    Place beforeArticle,
    Place origin,
    Bits folds,
    int reveal,
    Notes notes,
    Optional<FilterLayer> filter,
    Optional<Search> search,
    Spot spot,
    Optional<Trail> trail) {

  State article(boolean open, Place before) {
    return new State(open, before, origin, folds, reveal, notes, filter, search, spot, trail);
  }

  State origin(Place jumpedFrom) {
    return new State(
        articleOpen, beforeArticle, jumpedFrom, folds, reveal, notes, filter, search, spot, trail);
  }

  State folds(Bits changed) {
    return new State(
        articleOpen, beforeArticle, origin, changed, reveal, notes, filter, search, spot, trail);
  }

  State reveal(int comment) {
    return new State(
        articleOpen, beforeArticle, origin, folds, comment, notes, filter, search, spot, trail);
  }

  State notes(Notes changed) {
    return new State(
        articleOpen, beforeArticle, origin, folds, reveal, changed, filter, search, spot, trail);
  }

  State filter(Optional<FilterLayer> layer) {
    return new State(
        articleOpen, beforeArticle, origin, folds, reveal, notes, layer, search, spot, trail);
  }

  State search(Optional<Search> next) {
    return new State(
        articleOpen, beforeArticle, origin, folds, reveal, notes, filter, next, spot, trail);
  }

  State trail(Optional<Trail> followed) {
    return new State(
        articleOpen, beforeArticle, origin, folds, reveal, notes, filter, search, spot, followed);
  }

  State spot(Spot top) {
    return new State(
        articleOpen, beforeArticle, origin, folds, reveal, notes, filter, search, top, trail);
  }
}
