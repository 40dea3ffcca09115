package parley.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Article;
import parley.model.Discussion;
import parley.quote.Passage;
import parley.quote.Quotation;
import parley.quote.QuoteCount;
import parley.quote.Range;
import parley.quote.SourceSearch;

/**
 * Follows quotations to their sources and back, for one reader. Texts are looked at in slices, so
 * that keys never wait; nothing is looked at before the article is open or a reader asks.
 */
final class Quoting {
  private static final int SLICE = 500_000; // characters: a few milliseconds

  private final Reader reader;
  private Optional<QuoteCount> count = Optional.empty();
  private Optional<SourceSearch> search = Optional.empty();
  private boolean listWanted;
  private int quoter;
  private List<Quotation> quotations = List.of();
  private int current; // of these

  Quoting(Reader reader) {
    this.reader = reader;
  }

  /** Another key was pressed: the reader wants something else. */
  void forget() {
    search = Optional.empty();
    listWanted = false;
  }

  /** The article is another copy now: nothing that was found in it counts. */
  void anew() {
    count = Optional.empty();
    forget();
  }

  boolean busy() {
    return search.isPresent() || (reader.view().articleOpen() || listWanted) && !counted();
  }

  private boolean counted() {
    return count.isPresent() && count.get().done();
  }

  /** A slice of what is to be done. */
  void work() {
    if (search.isPresent()) {
      look();
    } else if (!counted()) {
      count().further(SLICE);
      if (listWanted && counted()) {
        list();
      }
    }
  }

  /** The count of quotations of each paragraph, as far as it has come. */
  QuoteCount count() {
    if (count.isEmpty()) {
      count = Optional.of(new QuoteCount(reader.view().article()));
      reader.page().quoted(count.get());
    }
    return count.get();
  }

  /** What has been counted so far, for another page. */
  Optional<QuoteCount> counts() {
    return count;
  }

  /** The key: from a quotation to its source, from a source to the next one, who quotes this. */
  void follow() {
    ThreadView view = reader.view();
    if (view.trail().isPresent() && view.trail().get().quotation() >= 0) {
      next(view.trail().get());
    } else if (view.cursor() == Visible.ARTICLE) {
      listWanted = true;
      if (counted()) {
        list();
      } else {
        reader.say("looking for who quotes this" + reader.page().glyphs().ellipsis());
      }
    } else {
      start(view.cursor(), 0);
    }
  }

  /** After the last quotation of a comment come those of its source. */
  private void next(Trail trail) {
    Discussion d = reader.view().discussion();
    int all = Quotation.in(d.text(trail.quoter())).size();
    boolean goesOn = trail.quotation() + 1 < all || trail.at() < 0 || trail.at() == trail.quoter();
    int quotation = trail.quotation() + 1;
    boolean round = trail.at() == trail.quoter() && quotation >= all;
    start(goesOn ? trail.quoter() : trail.at(), goesOn && !round ? quotation : 0);
  }

  private void start(int comment, int first) {
    quoter = comment;
    quotations = Quotation.in(reader.view().discussion().text(comment));
    if (quotations.isEmpty()) {
      boolean came = reader.view().trail().isPresent();
      reader.say(came ? back() : "this quotes nobody: a quote has six words or more");
      return;
    }
    if (first >= quotations.size()) {
      reader.say(back());
      return;
    }
    seek(first);
    look();
    if (search.isPresent()) {
      reader.say("looking for what this quotes" + reader.page().glyphs().ellipsis());
    }
  }

  private String back() {
    String key = reader.page().settings().keymap().key(Action.TO_BOOKMARK);
    return "no further quote" + (key.isEmpty() ? "" : ": " + key + "' goes back");
  }

  private void seek(int quotation) {
    current = quotation;
    Article article = reader.view().article();
    search = Optional.of(new SourceSearch(article, quoter, quotations.get(quotation)));
  }

  /** A slice; quotations whose source is not here are passed over. */
  private void look() {
    search.get().further(SLICE);
    if (!search.get().done()) {
      return;
    }
    List<Passage> source = search.get().source();
    if (!source.isEmpty()) {
      search = Optional.empty();
      arrive(source);
    } else if (current + 1 < quotations.size()) {
      seek(current + 1);
    } else {
      search = Optional.empty();
      boolean came = reader.view().trail().isPresent();
      reader.say(came ? back() : "nobody here said before what this quotes");
    }
  }

  private void arrive(List<Passage> source) {
    ThreadView from = reader.view();
    Place origin = from.trail().isPresent() ? from.origin() : from.place();
    Passage first = source.get(0);
    boolean inArticle = first.comment() == Passage.ARTICLE;
    ThreadView there =
        inArticle ? toArticle(from, first) : toComment(from, first.comment(), first.start());
    Trail trail = new Trail(quoter, current, there.cursor(), source);
    reader.show(there.withOrigin(origin).withTrail(Optional.of(trail)));
    Glyphs glyphs = reader.page().glyphs();
    Discussion d = from.discussion();
    String what =
        inArticle
            ? "the article, paragraph " + (first.paragraph() + 1)
            : Names.author(d, first.comment(), glyphs)
                + " "
                + glyphs.dot()
                + " "
                + Facts.number(d, first.comment(), glyphs);
    String which = quotations.size() == 1 ? "" : (current + 1) + " of " + quotations.size();
    reader.say("quote" + (which.isEmpty() ? "" : " " + which) + " from " + what);
  }

  private ThreadView toArticle(ThreadView from, Passage passage) {
    reader.show(from.withArticleOpen(true));
    reader.refit();
    Page page = reader.page();
    if (page.beside()) {
      ThreadView beside = reader.view();
      int row = ArticleRows.rowOf(beside, passage.paragraph(), passage.start(), page);
      return Pane.showRow(beside, row, page);
    }
    boolean there = from.cursor() == Visible.ARTICLE && from.articleOpen();
    ThreadView open = there ? from : from.inArticle();
    int row = ArticleRows.rowOf(open, passage.paragraph(), passage.start(), page);
    return Scroll.showRow(Scroll.settle(open, page), row, page);
  }

  /** Goes to a comment, in full whatever a filter makes of it, with a place of it on the screen. */
  private ThreadView toComment(ThreadView from, int comment, int offset) {
    Page page = reader.page();
    ThreadView there = Step.jump(from, comment, page);
    if (there.visible().context(comment)) {
      FilterLayer layer = there.filter().get();
      there = there.withLayer(layer.withOpened(layer.opened().with(comment)));
      there = Scroll.show(there, comment, page);
    }
    int line = page.comment(there.article(), comment).lineOf(offset);
    return Scroll.showRow(there, 1 + line, page);
  }

  /** Lists who quotes the first quoted paragraph on the screen; Tab leads to the others. */
  private void list() {
    listWanted = false;
    reader.say("");
    List<Listing> all = new ArrayList<>();
    int first = -1;
    int onScreen = ArticleRows.firstOnScreen(reader.view(), reader.page());
    for (int p = 0; p < reader.view().article().body().size(); p++) {
      int quotes = count().count(p);
      if (quotes > 0) {
        first = first < 0 && p >= onScreen ? all.size() : first;
        all.add(Listing.quoters(reader.view(), p, count().quoters(p)));
      }
    }
    if (all.isEmpty()) {
      reader.say("nobody quotes this article: a quote has six words or more");
    } else {
      reader.enter(new ListMode(reader, all, first < 0 ? all.size() - 1 : first));
    }
  }

  /** Goes to a comment that quotes a paragraph, its quotation marked. */
  void toQuoter(int comment, int paragraph) {
    ThreadView from = reader.view();
    List<Passage> marks = new ArrayList<>();
    for (Range range : count().in(from.discussion().inThread(comment), paragraph)) {
      marks.add(new Passage(comment, 0, range.start(), range.end()));
    }
    ThreadView there = toComment(from, comment, marks.isEmpty() ? 0 : marks.get(0).start());
    Trail trail = new Trail(comment, -1, there.cursor(), marks);
    reader.show(there.withOrigin(from.place()).withTrail(Optional.of(trail)));
  }
}
