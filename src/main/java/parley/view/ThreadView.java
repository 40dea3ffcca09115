package parley.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import parley.model.Article;
import parley.model.Discussion;
import parley.quote.Range;

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
  private final State state;
  private final Visible visible;
  private final Place place;

  private ThreadView(
      Article article, ByAuthor byAuthor, State state, Visible visible, Place place) {
    this.article = article;
    this.byAuthor = byAuthor;
    this.visible = visible;
    this.place = new Place(visible.nearest(place.cursor()), place.row());
    boolean left = state.trail().isPresent() && state.trail().get().at() != this.place.cursor();
    this.state = left ? state.trail(Optional.empty()) : state;
  }

  /** A discussion nobody has touched: pingbacks folded, the article folded if there is a thread. */
  static ThreadView open(Article article) {
    Discussion d = article.discussion();
    State fresh =
        new State(
            d.size() == 0,
            Place.TOP,
            Place.TOP,
            Folds.pingbacks(d),
            NONE,
            Notes.NONE,
            Optional.empty(),
            Optional.empty(),
            Spot.TOP,
            Optional.empty());
    return new ThreadView(
        article, new ByAuthor(d), fresh, Visible.of(d, fresh.folds(), NONE), Place.TOP);
  }

  /** Another state in which other comments may be visible. */
  private ThreadView derive(State next, Place there) {
    Discussion d = article.discussion();
    Visible seen =
        next.filter().isEmpty()
            ? Visible.of(d, next.folds(), next.reveal())
            : next.filter().get().visible(d, next.reveal());
    return new ThreadView(article, byAuthor, next, seen, there);
  }

  /** Another state in which the same comments are visible. */
  private ThreadView same(State next) {
    return new ThreadView(article, byAuthor, next, visible, place);
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
    return state.reveal();
  }

  /** What the reader noted, under all layers. */
  Notes notes() {
    return state.notes();
  }

  /** Where the reader was before the last jump. */
  Place origin() {
    return state.origin();
  }

  /** The comments nobody has read yet, pingbacks never among them. A pass over the words. */
  Bits unread() {
    BitSet unread = Folds.all(discussion()).copy();
    unread.andNot(Folds.pingbacks(discussion()).copy());
    unread.andNot(notes().read().copy());
    return Bits.of(unread);
  }

  Optional<FilterLayer> filter() {
    return state.filter();
  }

  Optional<Search> search() {
    return state.search();
  }

  /** The quotation that the reader followed to where the cursor is. */
  Optional<Trail> trail() {
    return state.trail();
  }

  /** Words to mark in a comment, or in a paragraph of the article. */
  List<Range> marked(int comment, int paragraph) {
    return trail().isPresent() ? trail().get().in(comment, paragraph) : List.of();
  }

  /** Whether the article is unfolded: by the reader, or because the search took them there. */
  boolean articleOpen() {
    return state.articleOpen() || search().isPresent() && search().get().inArticle();
  }

  /** Whether the reader unfolded the article, wherever the search took them. */
  boolean openedArticle() {
    return state.articleOpen();
  }

  /** The folds that count now: those of the filter while one is on. */
  Bits folds() {
    return filter().isPresent() ? filter().get().folds() : state.folds();
  }

  /** The folds of the thread itself, whatever a filter shows. */
  Bits foldsWithoutFilter() {
    return state.folds();
  }

  /** Whether a comment is shown as one line that stands for itself and all below it. */
  boolean folded(int i) {
    boolean keptOpen = reveal() != NONE && discussion().within(reveal(), i);
    return folds().has(i) && !keptOpen;
  }

  /** Whether a filter is on and chose this comment. */
  boolean chosen(int i) {
    return filter().isPresent() && filter().get().matches().has(i);
  }

  /** Whether somebody muted its author, and nobody opened it all the same. */
  boolean muted(int i) {
    return notes().muted().contains(discussion().authorId(i))
        && !notes().heard().has(i)
        && reveal() != i
        && !discussion().isPingback(i);
  }

  /** Whether its author is to stand out. */
  boolean highlighted(int i) {
    return notes().highlighted().contains(discussion().authorId(i));
  }

  /** The comments that a filter lets through, folded or not. */
  Bits let() {
    return filter().isPresent() ? filter().get().let(discussion()) : Folds.all(discussion());
  }

  ThreadView at(Place there) {
    return new ThreadView(article, byAuthor, state, visible, there);
  }

  ThreadView withNotes(Notes changed) {
    return changed == notes() ? this : same(state.notes(changed));
  }

  ThreadView withOrigin(Place jumpedFrom) {
    return same(state.origin(jumpedFrom));
  }

  ThreadView withTrail(Optional<Trail> followed) {
    return same(state.trail(followed));
  }

  ThreadView withArticleOpen(boolean open) {
    return same(state.article(open, state.beforeArticle()));
  }

  /** Opens the article and puts the cursor there. */
  ThreadView inArticle() {
    return inArticle(0);
  }

  /** The same, with the article starting on a row of the screen. */
  ThreadView inArticle(int row) {
    return same(state.article(true, place)).at(new Place(Visible.ARTICLE, row));
  }

  /** Where the reader was when the cursor went to the article. */
  Place beforeArticle() {
    return state.beforeArticle();
  }

  /** What stands at the top of an article beside the thread while the cursor is in the thread. */
  Spot spot() {
    return state.spot();
  }

  ThreadView withSpot(Spot top) {
    return same(state.spot(top));
  }

  /** Folds the article and goes back to where the reader was before. */
  ThreadView outOfArticle() {
    return withArticleOpen(false).at(state.beforeArticle());
  }

  /** Other folds, in the layer that counts now; nothing stays revealed. */
  ThreadView withFolds(Bits changed) {
    State shut = state.reveal(NONE);
    return derive(
        filter().isPresent()
            ? shut.filter(Optional.of(filter().get().withFolds(changed)))
            : shut.folds(changed),
        place);
  }

  ThreadView withReveal(int comment) {
    return comment == reveal() ? this : derive(state.reveal(comment), place);
  }

  ThreadView withSearch(Optional<Search> next) {
    return same(state.search(next));
  }

  /** The same filter with something else opened, folded or kept around its matches. */
  ThreadView withLayer(FilterLayer layer) {
    return derive(state.filter(Optional.of(layer)), place);
  }

  /** Lays a filter, or another in place of the one that is on; {@link Filter#ALL} takes it away. */
  ThreadView withFilter(Filter wanted, Context context) {
    if (wanted.isAll()) {
      return withoutFilter();
    }
    Matching matching = Matching.start(wanted, article, byAuthor, notes().read());
    Place before = filter().isPresent() ? filter().get().before() : place;
    int revealBefore = filter().isPresent() ? filter().get().revealBefore() : reveal();
    FilterLayer layer =
        new FilterLayer(
            matching, context, Bits.NONE, Bits.NONE, before, revealBefore, place, earlier(wanted));
    State over = state.reveal(NONE).filter(Optional.of(layer)).search(Optional.empty());
    return derive(over, place);
  }

  /**
   * The filter that is on, which has come further; who has not moved since it was laid is there.
   */
  ThreadView withMatching(Matching further, boolean moved) {
    FilterLayer layer = filter().get();
    State next = state.filter(Optional.of(layer.withMatching(further)));
    return derive(next, moved ? place : layer.laidAt());
  }

  private List<Filter> earlier(Filter wanted) {
    if (filter().isEmpty()) {
      return List.of();
    }
    List<Filter> earlier = new ArrayList<>(filter().get().earlier());
    if (!filter().get().filter().equals(wanted)) {
      earlier.add(filter().get().filter());
    }
    return earlier;
  }

  /** The filter before the last change of it, or none. */
  ThreadView withFilterBack() {
    List<Filter> earlier = filter().get().earlier();
    if (earlier.isEmpty()) {
      return withoutFilter();
    }
    int last = earlier.size() - 1;
    ThreadView back = withFilter(earlier.get(last), filter().get().context());
    return back.withLayer(back.filter().get().withEarlier(earlier.subList(0, last)));
  }

  /** Takes the filter away: the folds and the place are those from before. */
  ThreadView withoutFilter() {
    if (filter().isEmpty()) {
      return this;
    }
    FilterLayer layer = filter().get();
    State under = state.reveal(layer.revealBefore()).filter(Optional.empty());
    return derive(under.search(Optional.empty()), layer.before());
  }

  /** Takes the search away: the place is the one from before. */
  ThreadView withoutSearch() {
    if (search().isEmpty()) {
      return this;
    }
    Search over = search().get();
    return derive(state.reveal(over.revealBefore()).search(Optional.empty()), over.before());
  }
}
