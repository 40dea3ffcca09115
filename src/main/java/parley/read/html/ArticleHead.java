package parley.read.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.When;

/** Title, author, date and address of the article, from its markup and from what machines read. */
final class ArticleHead {
  private static final int HIGHEST_SECTION = 40;
  private static final String[] BARS = {" | ", " – ", " — ", " - ", " » ", " « ", " · ", " :: "};

  private final Page page;
  private final JsonLd data;

  ArticleHead(Page page) {
    this.page = page;
    this.data = JsonLd.of(page);
  }

  /** The heading of the article, without the name of the site. */
  String title() {
    String own = heading();
    if (!own.isEmpty()) {
      return own;
    }
    String shared = withoutSite(page.meta("og:title"));
    if (!shared.isBlank()) {
      return shared;
    }
    String linked = data.string("headline");
    return linked.isBlank() ? withoutSite(page.title()) : linked;
  }

  /** A heading marked as the article's, else the only h1 that the page's title repeats. */
  private String heading() {
    for (String name : new String[] {"entry-title", "post-title", "article-title", "headline"}) {
      List<Element> marked = page.withClass(name);
      if (marked.size() == 1 && Tags.isHeading(marked.get(0).normalName())) {
        return Dom.words(marked.get(0), 400);
      }
    }
    String title = letters(page.title());
    String shared = letters(page.meta("og:title"));
    String best = "";
    for (Element h1 : page.withTag("h1")) {
      String text = Dom.words(h1, 400);
      String plain = letters(text);
      boolean repeated = title.contains(plain) || shared.contains(plain);
      if (repeated && text.length() > best.length()) {
        best = text;
      }
    }
    boolean most =
        letters(best).length() * 2
            > Math.min(title.length(), shared.isEmpty() ? title.length() : shared.length());
    return most && !isSite(best) ? best : "";
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  private boolean isSite(String text) {
    return letters(text).equals(letters(page.meta("og:site_name")));
  }

  /** Cuts the part of a page title that is the name of the site: the last, or the first. */
  private String withoutSite(String title) {
    String site = letters(page.meta("og:site_name"));
    for (String bar : BARS) {
      int last = title.lastIndexOf(bar);
      if (last > 0 && isSiteName(title.substring(last), title, site)) {
        return title.substring(0, last).strip();
      }
      int first = title.indexOf(bar);
      if (first > 0 && isSiteName(title.substring(0, first), title, site)) {
        return title.substring(first + bar.length()).strip();
      }
    }
    return title.strip();
  }

  private static boolean isSiteName(String part, String title, String site) {
    String plain = letters(part);
    if (site.isEmpty()) {
      return plain.length() * 3 < letters(title).length();
    }
    return plain.contains(site) || site.contains(plain) && !plain.isEmpty();
  }

  /** Who wrote the article, or empty. */
  String author() {
    String linked = data.name("author");
    if (!linked.isEmpty() && !isAddress(linked)) {
      return linked;
    }
    for (String name : new String[] {"author", "article:author", "dc.creator", "parsely-author"}) {
      String said = page.meta(name);
      if (!said.isEmpty() && !isAddress(said)) {
        return said;
      }
    }
    return byline();
  }

  private static boolean isAddress(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("http") || lower.startsWith("www.") || lower.startsWith("/");
  }

  private String byline() {
    String[] names = {"author-name", "entry-author", "post-author", "byline", "author"};
    for (String name : names) {
      for (Element element : page.withClass(name)) {
        String text = Dom.words(element, 120);
        if (!isInComments(element) && !text.isEmpty() && text.length() < 80) {
          Dates.Found date = new Dates(page.language()).find(text);
          return date.when().known()
              ? Names.beforeDate(text.substring(0, date.start()))
              : Names.clean(text);
        }
      }
    }
    return "";
  }

  private static boolean isInComments(Element element) {
    Element at = element;
    for (int n = 0; at != null && n < HIGHEST_SECTION; n++) {
      String names = at.className();
      boolean comment =
          names.contains("comment") || names.contains("forum-") || at.id().contains("comment");
      if (comment && !at.normalName().equals("body") && !at.normalName().equals("html")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** When the article was published. */
  When published(Dates dates) {
    for (String name : new String[] {"article:published_time", "datePublished", "dc.date"}) {
      When when = dates.iso(page.meta(name));
      if (when.known()) {
        return when;
      }
    }
    When linked = dates.iso(data.string("datePublished"));
    return linked.known() ? linked : timeElement(dates);
  }

  private When timeElement(Dates dates) {
    for (String name : new String[] {"entry-date", "published", "post-date", "date"}) {
      for (Element element : page.withClass(name)) {
        String machine =
            element.hasAttr("datetime") ? element.attr("datetime") : element.attr("title");
        When when = dates.read(Dom.words(element, 120), machine);
        if (when.known() && !isInComments(element)) {
          return when;
        }
      }
    }
    return When.UNKNOWN;
  }

  /** Where the page was saved from, or empty. */
  String url() {
    for (Element link : page.withTag("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical") && isAddress(link.attr("href"))) {
        return link.attr("href");
      }
    }
    String shared = page.meta("og:url");
    return shared.isEmpty() ? savedFrom() : shared;
  }

  /** Browsers note the address in a comment before the page: {@code saved from url=(0042)…}. */
  private String savedFrom() {
    for (Node at = page.document().firstChild(); at != null; at = at.nextSibling()) {
      if (at instanceof Comment comment && comment.getData().contains("saved from url=")) {
        String data = comment.getData().strip();
        return data.substring(data.indexOf(')') + 1).strip();
      }
    }
    return "";
  }
}
