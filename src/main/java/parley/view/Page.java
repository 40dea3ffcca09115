package parley.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Anchor;
import parley.model.Article;
import parley.quote.QuoteCount;

/**
 * The scrolled part of the screen for one article: its size, the columns a text gets at each depth,
 * and the texts wrapped so far. Text is wrapped when it comes on screen and kept for a few screens;
 * another size is another page.
 */
final class Page {
  private static final int KEPT = 600;
  private static final int GUTTER = 1;
  private static final int MARKER = 2;
  private static final int LEAST_TEXT = 40;

  private final int columns;
  private final int rows;
  private final Settings settings;
  private final Shape shape;
  private final Page pane; // of the article beside it, or this
  private final boolean aside;
  private final Map<Integer, Wrapped> wrapped = new LinkedHashMap<>(64, 0.75f, true);
  private List<Wrapped> paragraphs = List.of();
  private int paragraphRows;
  private int wraps;
  private int touched;
  private Optional<QuoteCount> quotes = Optional.empty();

  Page(int columns, int rows, Settings settings) {
    this(columns, rows, settings, Shape.USUAL);
  }

  Page(int columns, int rows, Settings settings, Shape shape) {
    this.columns = columns;
    this.rows = rows;
    this.settings = settings;
    this.shape = shape;
    this.pane = this;
    this.aside = false;
  }

  /** The page of an article that stands beside its thread. */
  private Page(int columns, Page thread) {
    this.columns = columns;
    this.rows = thread.rows;
    this.settings = thread.settings;
    this.shape = thread.shape;
    this.pane = this;
    this.aside = true;
  }

  /** The page of a thread with the article at its left. */
  private Page(int columns, int rows, int paneColumns, Settings settings, Shape shape) {
    this.columns = columns;
    this.rows = rows;
    this.settings = settings;
    this.shape = shape;
    this.aside = false;
    this.pane = new Page(paneColumns, this);
  }

  /** Shares columns between an article, which needs no more than its measure, and its thread. */
  static Page beside(int columns, int rows, Settings settings, Shape shape) {
    int widest = GUTTER + MARKER + settings.measure() + 1;
    int left = Math.min(widest, (columns - 1) / 2);
    return new Page(columns - 1 - left, rows, left, settings, shape);
  }

  /** Whether the article stands beside the thread, on a page of its own. */
  boolean beside() {
    return pane != this;
  }

  /** The page that the article is drawn on: this one, unless it stands beside the thread. */
  Page pane() {
    return pane;
  }

  /** Whether this is the page of an article beside its thread. */
  boolean aside() {
    return aside;
  }

  /** The same page with another number of rows; what is wrapped stays wrapped. */
  Page withRows(int other) {
    Page same =
        beside()
            ? new Page(columns, other, pane.columns, settings, shape)
            : new Page(columns, other, settings, shape);
    same.wrapped.putAll(wrapped);
    same.pane.paragraphs = pane.paragraphs;
    same.pane.paragraphRows = pane.paragraphRows;
    same.pane.quotes = quotes;
    same.wraps = wraps;
    same.touched = touched;
    same.quotes = quotes;
    return same;
  }

  /** Shows from now on how many comments quote each paragraph of the article. */
  void quoted(QuoteCount count) {
    quotes = Optional.of(count);
    pane.quotes = quotes;
  }

  /** How many comments are known to quote a paragraph. */
  int quotes(int paragraph) {
    return quotes.isEmpty() || paragraph < 0 ? 0 : quotes.get().count(paragraph);
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** How the reader wants comments drawn. */
  Shape shape() {
    return shape;
  }

  Settings settings() {
    return settings;
  }

  Glyphs glyphs() {
    return settings.glyphs();
  }

  /** How many texts were wrapped in the life of this page: a budget that tests count. */
  int wraps() {
    return wraps;
  }

  /** How many times a block was measured or painted: the other budget that tests count. */
  int touched() {
    return touched;
  }

  /** Counts one look at a block. */
  void touch() {
    touched++;
  }

  /** Guides drawn for a depth: they stop where the text would get too narrow to read. */
  int levels(int depth) {
    int least = Math.min(LEAST_TEXT, columns * 6 / 10);
    int most = Math.max(0, (columns - GUTTER - MARKER - 1 - least) / shape.perLevel());
    return Math.min(depth, most);
  }

  /** Columns that a comment's text gets at a depth; at least 1. */
  int textColumns(int depth) {
    int left = columns - GUTTER - MARKER - 1 - levels(depth) * shape.perLevel();
    return Math.max(1, Math.min(settings.measure(), left));
  }

  /** Columns that a row with so many guides may take: no further than its text reaches. */
  int rowColumns(int levels) {
    return Math.min(columns, GUTTER + levels * shape.perLevel() + MARKER + settings.measure());
  }

  /** A comment's text, wrapped. */
  Wrapped comment(Article article, int comment) {
    Wrapped known = wrapped.get(comment);
    if (known == null) {
      wraps++;
      int depth = article.discussion().depth(comment);
      List<Anchor> links = article.links(comment);
      known = Wrapped.of(article.discussion().text(comment), links, textColumns(depth));
      known = shape.quotes() ? known : known.withoutQuotes();
      wrapped.put(comment, known);
      if (wrapped.size() > KEPT) {
        wrapped.remove(wrapped.keySet().iterator().next());
      }
    }
    return known;
  }

  /** Each paragraph of the article, then each notice, wrapped. */
  List<Wrapped> paragraphs(Article article) {
    if (paragraphs.isEmpty()) {
      List<Wrapped> all = new ArrayList<>();
      for (String paragraph : article.body()) {
        all.add(Wrapped.of(paragraph, article.anchors().ofParagraph(all.size()), textColumns(0)));
      }
      for (String notice : article.notices()) {
        all.add(Wrapped.of(notice, article.anchors().ofParagraph(all.size()), textColumns(0)));
      }
      paragraphs = all;
      paragraphRows = 0;
      for (Wrapped one : all) {
        paragraphRows += 1 + one.lines().size();
      }
    }
    return paragraphs;
  }

  /** What could not be read, wrapped. */
  List<Wrapped> problems(Article article) {
    List<Wrapped> all = new ArrayList<>();
    for (String problem : article.problems()) {
      all.add(Wrapped.of("! " + problem, textColumns(0)));
    }
    return all;
  }

  /** Rows of all paragraphs and notices, a blank one before each. */
  int paragraphRows(Article article) {
    paragraphs(article);
    return paragraphRows;
  }
}
