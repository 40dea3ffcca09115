package parley.view;

import java.util.Optional;
import parley.model.Article;
import parley.model.Discussion;

/**
 * One open discussion as its reader left it: folds, and the layers over them (filter, search,
 * revealed comment), the place, and what follows from these. Immutable; a change makes a new one.
 *
 * <p>Layers never touch the folds below them.
 */
final class ThreadView {
  /** Nothing is revealed. */
  static final int NONE = -1;

  private final Article article;
  private final ByAuthor byAuthor;
  private final boolean articleOpen;
  private final Bits folds;
  private final int reveal;
  private final Optional<FilterLayer> filter;
  private final Optional<Search> search;
  private final Place place;
  private final Visible visible;

  private ThreadView(
      Article article,
      ByAuthor byAuthor,
      boolean articleOpen,
      Bits folds,
      int reveal,
      Optional<FilterLayer> filter,
      Optional<Search> search,
      Place place,
      Optional<Visible> known) {
    this.article = article;
    this.byAuthor = byAuthor;
    this.articleOpen = articleOpen;
    this.folds = folds;
    this.reveal = reveal;
    this.filter = filter;
    this.search = search;
    this.visible = known.isPresent() ? known.get() : compute(article, folds, reveal, filter);
    this.place = new Place(visible.nearest(place.cursor()), place.row());
  }

  private static Visible compute(
      Article article, Bits folds, int reveal, Optional<FilterLayer> filter) {
    Discussion d = article.discussion();
    if (filter.isEmpty()) {
      return Visible.of(d, folds, reveal);
    }
    FilterLayer layer = filter.get();
    return Visible.of(d, layer.folds(), reveal, layer.matches(), layer.context(), layer.opened());
  }

  /** A discussion nobody has touched: pingbacks folded, the article folded if there is a thread. */
  static ThreadView open(Article article) {
    Discussion d = article.discussion();
    return new ThreadView(
        article,
        new ByAuthor(d),
        d.size() == 0,
        Folds.pingbacks(d),
        NONE,
        Optional.empty(),
        Optional.empty(),
        Place.TOP,
        Optional.empty());
  }

  Article article() {
    return article;
  }

  Discussion discussion() {
    return article.discussion();
  }

  ByAuthor byAuthor() {
    return byAuthor;
  }

  boolean articleOpen() {
    return articleOpen || search.isPresent() && search.get().at() == Visible.ARTICLE;
  }

  Visible visible() {
    return visible;
  }

  Place place() {
    return place;
  }

  int cursor() {
    return place.cursor();
  }

  int reveal() {
    return reveal;
  }

  Optional<FilterLayer> filter() {
    return filter;
  }

  Optional<Search> search() {
    return search;
  }

  /** The folds that count now: those of the filter while one is on. */
  Bits folds() {
    return filter.isPresent() ? filter.get().folds() : folds;
  }

  /** Whether a comment is shown as one line that stands for itself and all below it. */
  boolean folded(int i) {
    boolean keptOpen = reveal != NONE && discussion().within(reveal, i);
    return folds().has(i) && !keptOpen;
  }

  /** Whether a filter is on and chose this comment. */
  boolean chosen(int i) {
    return filter.isPresent() && filter.get().matches().has(i);
  }

  /** The comments that a filter lets through, folded or not. */
  Bits let() {
    if (filter.isPresent()) {
      FilterLayer layer = filter.get();
      Visible open =
          Visible.of(
              discussion(), Bits.NONE, NONE, layer.matches(), layer.context(), layer.opened());
      return open.shown();
    }
    return Folds.all(discussion());
  }

  ThreadView at(Place there) {
    return new ThreadView(
        article, byAuthor, articleOpen, folds, reveal, filter, search, there, Optional.of(visible));
  }

  ThreadView withArticleOpen(boolean open) {
    return new ThreadView(
        article, byAuthor, open, folds, reveal, filter, search, place, Optional.of(visible));
  }

  /** Other folds, in the layer that counts now; nothing stays revealed. */
  ThreadView withFolds(Bits changed) {
    if (filter.isPresent()) {
      FilterLayer layer = filter.get().withFolds(changed);
      return derive(folds, NONE, Optional.of(layer), search, place);
    }
    return derive(changed, NONE, filter, search, place);
  }

  ThreadView withReveal(int comment) {
    return comment == reveal ? this : derive(folds, comment, filter, search, place);
  }

  ThreadView withSearch(Optional<Search> next) {
    return new ThreadView(
        article, byAuthor, articleOpen, folds, reveal, filter, next, place, Optional.of(visible));
  }

  ThreadView withLayer(FilterLayer layer) {
    return derive(folds, reveal, Optional.of(layer), search, place);
  }

  /** Lays a filter, or another in place of the one that is on; {@link Filter#ALL} takes it away. */
  ThreadView withFilter(Filter wanted, Context context) {
    if (wanted.isAll()) {
      return withoutFilter();
    }
    Bits matches = wanted.matches(discussion(), byAuthor);
    Place before = filter.isPresent() ? filter.get().before() : place;
    int revealBefore = filter.isPresent() ? filter.get().revealBefore() : reveal;
    FilterLayer layer =
        new FilterLayer(wanted, context, matches, Bits.NONE, Bits.NONE, before, revealBefore);
    return derive(folds, NONE, Optional.of(layer), Optional.empty(), place);
  }

  /** Takes the filter away: the folds and the place are those from before. */
  ThreadView withoutFilter() {
    if (filter.isEmpty()) {
      return this;
    }
    FilterLayer layer = filter.get();
    return derive(folds, layer.revealBefore(), Optional.empty(), Optional.empty(), layer.before());
  }

  /** Takes the search away: the place is the one from before. */
  ThreadView withoutSearch() {
    if (search.isEmpty()) {
      return this;
    }
    Search over = search.get();
    return derive(folds, over.revealBefore(), filter, Optional.empty(), over.before());
  }

  private ThreadView derive(
      Bits nextFolds,
      int nextReveal,
      Optional<FilterLayer> nextFilter,
      Optional<Search> nextSearch,
      Place nextPlace) {
    return new ThreadView(
        article,
        byAuthor,
        articleOpen,
        nextFolds,
        nextReveal,
        nextFilter,
        nextSearch,
        nextPlace,
        Optional.empty());
  }
}
