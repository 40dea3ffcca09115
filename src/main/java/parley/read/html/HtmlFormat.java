package parley.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import parley.read.ArticleBuilder;
import parley.read.Format;
import parley.read.ReadException;
import parley.read.Source;

/**
 * HTML pages of any kind: the article always, its comments where a {@link Dialect} knows the page.
 */
public final class HtmlFormat implements Format {
  private static final int SNIFFED = 4096;

  /**
   * Browsers nest 512 elements and flatten what is deeper, which takes comments apart. A chain of
   * replies takes two or three elements a level; the parser's cost grows with the square of depth.
   */
  private static final int DEEPEST = 3072;

  /** Deep enough for markup at which the parser stumbles, which is then flattened later. */
  private static final int STUMBLING = 65_536;

  private static final String[] TAGS = {
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<div",
    "<p>",
    "<p ",
    "<meta ",
    "<title",
    "<table",
    "<article",
    "<span",
    "<ul",
    "<ol",
    "<a href",
    "<h1",
    "<br",
  };

  private final Optional<Dialect> dialect;

  /** Every page; the dialect is recognised. */
  public HtmlFormat() {
    this(Optional.empty());
  }

  private HtmlFormat(Optional<Dialect> dialect) {
    this.dialect = dialect;
  }

  /**
   * One format for every dialect, so that a user can name it; they recognise nothing themselves.
   */
  public static List<Format> dialects() {
    List<Format> formats = new ArrayList<>();
    for (Dialect dialect : Dialects.all()) {
      formats.add(forced(dialect));
    }
    return formats;
  }

  /** Reads every page as one dialect. */
  static HtmlFormat forced(Dialect dialect) {
    return new HtmlFormat(Optional.of(dialect));
  }

  @Override
  public String name() {
    return dialect.isEmpty() ? "html" : dialect.get().name();
  }

  @Override
  public String description() {
    return dialect.isEmpty()
        ? "HTML pages, by their tags; comments by the dialects below"
        : dialect.get().description();
  }

  @Override
  public int confidence(Source source) {
    if (dialect.isPresent()) {
      return 0;
    }
    String text = source.beginning();
    return isPage(text) ? 95 : confidence(head(text));
  }

  /** The start of most pages, told without a copy of their first lines. */
  private static boolean isPage(String text) {
    int most = Math.min(SNIFFED / 2, text.length());
    int at = 0;
    while (at < most && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.regionMatches(true, at, "<!doctype html", 0, 14)
        || text.regionMatches(true, at, "<html", 0, 5);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(SNIFFED, text.length())).toLowerCase(Locale.ROOT);
  }

  private static int confidence(String head) {
    String start = head.stripLeading();
    if (!start.isEmpty() && start.charAt(0) == '\ufeff') {
      start = start.substring(1).stripLeading();
    }
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return 95;
    }
    if (head.contains("<html") || head.contains("<!doctype html")) {
      return start.startsWith("<") ? 95 : 60;
    }
    if (start.startsWith("<?xml")) {
      return 0;
    }
    int tags = 0;
    for (String tag : TAGS) {
      tags += head.contains(tag) ? 1 : 0;
    }
    boolean leads = start.startsWith("<") && !start.startsWith("<http");
    return leads ? (tags >= 2 ? 80 : tags * 50) : tags >= 3 ? 50 : 0;
  }

  /** Bold or italic text left open thousands of times makes the parser stumble at its limit. */
  private static Document parse(Source source) throws ReadException {
    try {
      return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(source.reader(), "");
    } catch (IndexOutOfBoundsException e) {
      return parseDeeper(source.text());
    }
  }

  private static Document parse(String html) throws ReadException {
    try {
      return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    } catch (IndexOutOfBoundsException e) {
      return parseDeeper(html);
    }
  }

  private static Document parseDeeper(String html) throws ReadException {
    try {
      return Parser.htmlParser().setMaxDepth(STUMBLING).parseInput(html, "");
    } catch (IndexOutOfBoundsException e) {
      throw new ReadException(
          "the page is too broken to be taken apart", "save it again, or as plain text");
    }
  }

  /**
   * Whether a page has to be mended shows in its elements: seldom, so not every text is searched.
   */
  private static Page page(Source source) throws ReadException {
    Page page = Page.of(parse(source));
    String mended = SelfClosed.mayBeIn(page) ? SelfClosed.mend(source.text()) : "";
    return mended.isEmpty() || mended.equals(source.text()) ? page : Page.of(parse(mended));
  }

  @Override
  public void read(Source source, ArticleBuilder article) throws ReadException {
    Page page = page(source);
    Dialect chosen = dialect.isPresent() ? dialect.get() : Dialects.of(page);
    article.format(chosen.name());
    ArticleReader reader = new ArticleReader(page);
    reader.head(article);
    if (!chosen.readBody(page, article)) {
      reader.body(chosen.comments(page), article);
    }
    chosen.read(page, article);
    article.links(PageLinks.of(page.document()), PageLinks.base(page.document()));
    boolean cut = page.deepest() == DEEPEST - 1 || page.deepest() == DEEPEST;
    if (cut) {
      article.problem("What is nested deeper than " + DEEPEST + " elements could not be read");
    }
  }
}
