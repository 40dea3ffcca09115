package parley.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * A parsed page with an index of its classes, ids and tags, made in one pass, so that many dialects
 * can look for their marks without a search each. Elements come in document order.
 */
public final class Page implements NodeFilter {
  private static final int LONGEST_TITLE = 1000;
  private static final int REMEMBERED = 4096;
  private static final int MANY = 512;
  private static final ClassName[] NONE = {};

  private final Document document;
  private final Map<String, ClassName> byClass = new HashMap<>(MANY);

  /** Whole class attributes: a page repeats a few of them. */
  private final Map<String, Label> labels = new HashMap<>(MANY);

  /** That of elements without one. */
  private Label none;

  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, List<Element>> byIdPrefix = new HashMap<>();
  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final Map<String, List<Element>> byType = new HashMap<>();
  private boolean wordpress;
  private int deepest;

  /** Null until it is asked. */
  private Metas metas;

  /** All elements, and their class attributes beside them. */
  private Element[] elements = new Element[MANY];

  private Label[] carried = new Label[MANY];
  private int size;

  private Page(Document document) {
    this.document = document;
  }

  /** Indexes a page. */
  public static Page of(Document document) {
    Page page = new Page(document);
    Walk.over(document, page);
    return page;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      deepest = Math.max(deepest, depth);
      add(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return FilterResult.CONTINUE;
  }

  /** How many elements stand one inside the other at the deepest place. */
  int deepest() {
    return deepest;
  }

  private void add(Element element) {
    String tag = element.normalName();
    if (isWorthIndexing(tag)) {
      list(byTag, tag).add(element);
    }
    int told = element.attributesSize();
    if (told == 0) {
      carry(element, label(""));
      return;
    }
    Attributes attributes = element.attributes();
    String names = attributes.get("class").trim();
    Label label = label(names);
    carry(element, label);
    for (int i = 0; i < label.size(); i++) {
      label.name(i).elements().add(element);
    }
    if (told > 1 || names.isEmpty()) {
      addOthers(element, tag, attributes);
    }
  }

  private void carry(Element element, Label label) {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, size * 2);
      carried = Arrays.copyOf(carried, size * 2);
    }
    elements[size] = element;
    carried[size++] = label;
  }

  /** What attributes beside the class names say. */
  private void addOthers(Element element, String tag, Attributes attributes) {
    String id = attributes.get("id");
    if (!id.isEmpty()) {
      byId.putIfAbsent(id, element);
      int digits = id.length();
      while (digits > 0 && id.charAt(digits - 1) >= '0' && id.charAt(digits - 1) <= '9') {
        digits--;
      }
      if (digits > 0 && digits < id.length()) {
        list(byIdPrefix, id.substring(0, digits)).add(element);
      }
    }
    String type = attributes.get("itemtype").trim();
    if (!type.isEmpty()) {
      list(byType, type.substring(type.lastIndexOf('/') + 1)).add(element);
    }
    wordpress |= isWordpressMark(attributes, tag);
  }

  /** The class attribute of an element. */
  public Label label(Element element) {
    return label(Dom.classes(element));
  }

  /** The class attributes of elements for one who passes them in the order of the page. */
  public LabelsInOrder labelsInOrder() {
    return new LabelsInOrder(this, elements, carried, size);
  }

  private Label label(String names) {
    Label label = names.isEmpty() ? none : labels.get(names);
    if (label == null) {
      boolean kept = labels.size() < REMEMBERED;
      label = new Label(names, kept ? labels.size() : -1, each(names));
      if (kept) {
        labels.put(names, label);
      }
      none = names.isEmpty() ? label : none;
    }
    return label;
  }

  private ClassName[] each(String names) {
    List<ClassName> each = new ArrayList<>(4);
    int at = 0;
    while (at < names.length()) {
      int end = at;
      while (end < names.length() && names.charAt(end) > ' ') {
        end++;
      }
      if (end > at) {
        each.add(className(names.substring(at, end)));
      }
      at = end + 1;
    }
    return each.toArray(NONE);
  }

  private ClassName className(String name) {
    ClassName known = byClass.get(name);
    if (known == null) {
      known = new ClassName(name);
      byClass.put(name, known);
    }
    return known;
  }

  private static List<Element> list(Map<String, List<Element>> map, String key) {
    List<Element> list = map.get(key);
    if (list == null) {
      list = new ArrayList<>(2);
      map.put(key, list);
    }
    return list;
  }

  private static boolean isWorthIndexing(String tag) {
    return switch (tag) {
      case "meta", "link", "title", "h1", "h2", "h3", "h4", "article", "main", "time", "script" ->
          true;
      case "form", "textarea", "iframe", "html", "dt", "tr" -> true;
      case "shreddit-comment", "shreddit-post", "relative-time" -> true;
      default -> false;
    };
  }

  private boolean isWordpressMark(Attributes told, String tag) {
    return !wordpress
        && switch (tag) {
          case "link" -> isWordpressPath(told.get("href"));
          case "script", "img" -> isWordpressPath(told.get("src"));
          case "form" -> isWordpressPath(told.get("action"));
          case "meta" -> told.get("content").startsWith("WordPress");
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
  public String title() {
    List<Element> titles = withTag("title");
    return titles.isEmpty() ? "" : Dom.words(titles.get(0), LONGEST_TITLE);
  }

  /** The language the page declares, or empty. */
  public String language() {
    List<Element> html = withTag("html");
    return html.isEmpty() ? "" : html.get(0).attr("lang");
  }

  /** Elements with a class name, exactly as written. */
  public List<Element> withClass(String name) {
    ClassName known = byClass.get(name);
    return known == null ? Collections.emptyList() : known.elements();
  }

  /** The first element with an id, or null. */
  public Element withId(String id) {
    return byId.get(id);
  }

  /** Elements whose id is this prefix and a number. */
  public List<Element> withNumberedId(String prefix) {
    return byIdPrefix.getOrDefault(prefix, Collections.emptyList());
  }

  /** Elements of one of the tags that the index holds. */
  public List<Element> withTag(String tag) {
    return byTag.getOrDefault(tag, Collections.emptyList());
  }

  /** Elements that microdata gives a type, by its name without the vocabulary: {@code Comment}. */
  public List<Element> withType(String name) {
    return byType.getOrDefault(name, Collections.emptyList());
  }

  /** Whether files of WordPress are linked from the page. */
  public boolean isWordpress() {
    return wordpress;
  }

  /** The content of the first {@code meta} with that name or property, or empty. */
  public String meta(String name) {
    metas = metas == null ? new Metas(withTag("meta")) : metas;
    return metas.of(name);
  }
}
