package parley.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A parsed page with an index of its classes, ids and tags, made in one pass, so that many dialects
 * can look for their marks without a search each. Elements come in document order.
 */
public final class Page implements NodeVisitor {
  private static final int LONGEST_TITLE = 1000;

  private final Document document;
  private final Map<String, List<Element>> byClass = new HashMap<>();
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, List<Element>> byIdPrefix = new HashMap<>();
  private final Map<String, List<Element>> byTag = new HashMap<>();
  private boolean wordpress;
  private int deepest;

  private Page(Document document) {
    this.document = document;
  }

  /** Indexes a page. */
  public static Page of(Document document) {
    Page page = new Page(document);
    NodeTraversor.traverse(page, document);
    return page;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      deepest = Math.max(deepest, depth);
      add(element);
    }
  }

  /** How many elements stand one inside the other at the deepest place. */
  int deepest() {
    return deepest;
  }

  private void add(Element element) {
    String tag = element.normalName();
    if (isWorthIndexing(tag)) {
      put(byTag, tag, element);
    }
    String id = element.attr("id");
    if (!id.isEmpty()) {
      byId.putIfAbsent(id, element);
      int digits = id.length();
      while (digits > 0 && id.charAt(digits - 1) >= '0' && id.charAt(digits - 1) <= '9') {
        digits--;
      }
      if (digits > 0 && digits < id.length()) {
        put(byIdPrefix, id.substring(0, digits), element);
      }
    }
    String names = element.className();
    if (!names.isEmpty()) {
      classes(names, element);
    }
    wordpress |= isWordpressMark(element, tag);
  }

  private void classes(String names, Element element) {
    int at = 0;
    while (at < names.length()) {
      int end = at;
      while (end < names.length() && names.charAt(end) > ' ') {
        end++;
      }
      if (end > at) {
        put(byClass, names.substring(at, end), element);
      }
      at = end + 1;
    }
  }

  private static void put(Map<String, List<Element>> map, String key, Element element) {
    List<Element> list = map.get(key);
    if (list == null) {
      list = new ArrayList<>(2);
      map.put(key, list);
    }
    list.add(element);
  }

  private static boolean isWorthIndexing(String tag) {
    return switch (tag) {
      case "meta", "link", "title", "h1", "h2", "h3", "article", "main", "time", "script" -> true;
      case "form", "textarea", "html", "dt" -> true;
      default -> false;
    };
  }

  private static boolean isWordpressMark(Element element, String tag) {
    return switch (tag) {
      case "link" -> isWordpressPath(element.attr("href"));
      case "script", "img" -> isWordpressPath(element.attr("src"));
      case "form" -> isWordpressPath(element.attr("action"));
      case "meta" -> element.attr("content").startsWith("WordPress");
      default -> false;
    };
  }

  private static boolean isWordpressPath(String url) {
    return url.contains("wp-content")
        || url.contains("wp-includes")
        || url.contains("wp-comments-post")
        || url.contains(".wp.com/");
  }

  public Document document() {
    return document;
  }

  /** What the page's head calls it, or empty. */
  String title() {
    List<Element> titles = withTag("title");
    return titles.isEmpty() ? "" : Dom.words(titles.get(0), LONGEST_TITLE);
  }

  /** The language the page declares, or empty. */
  public String language() {
    List<Element> html = withTag("html");
    return html.isEmpty() ? "" : html.get(0).attr("lang");
  }

  /** Elements with a class name, exactly as written. */
  List<Element> withClass(String name) {
    return byClass.getOrDefault(name, Collections.emptyList());
  }

  /** The first element with an id, or null. */
  public Element withId(String id) {
    return byId.get(id);
  }

  /** Elements whose id is this prefix and a number. */
  List<Element> withNumberedId(String prefix) {
    return byIdPrefix.getOrDefault(prefix, Collections.emptyList());
  }

  /** Elements of one of the tags that the index holds. */
  public List<Element> withTag(String tag) {
    return byTag.getOrDefault(tag, Collections.emptyList());
  }

  /** Whether files of WordPress are linked from the page. */
  boolean isWordpress() {
    return wordpress;
  }

  /** The content of the first {@code meta} with that name or property, or empty. */
  String meta(String name) {
    for (Element meta : withTag("meta")) {
      boolean named = meta.attr("property").equals(name) || meta.attr("name").equals(name);
      if ((named || meta.attr("itemprop").equals(name)) && !meta.attr("content").isBlank()) {
        return meta.attr("content");
      }
    }
    return "";
  }
}
