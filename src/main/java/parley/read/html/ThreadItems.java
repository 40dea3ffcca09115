package parley.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * The items of a WordPress thread in document order, with the item each stands below. An item is
 * told by a {@code comment-N} id or a {@code depth-N} class; an inner element that repeats the
 * number of its item is that item. One walk over the page.
 */
final class ThreadItems implements NodeFilter {
  private final List<Element> roots = new ArrayList<>();
  private int[] parent = new int[16];
  private int[] depth = new int[16];
  private long[] number = new long[16];
  private final Set<Node> boundaries = new NodeSet();
  private final Set<Long> seen = new HashSet<>();
  private final LabelsInOrder labels;
  private final Set<Node> protectedZones = new NodeSet();

  /** The elements that are open on the way down, each with the item that owns what is inside. */
  private final List<Element> openElements = new ArrayList<>();

  private final List<Integer> openOwners = new ArrayList<>();
  private int[] lastAtDepth = new int[16];

  private ThreadItems(LabelsInOrder labels) {
    this.labels = labels;
    Arrays.fill(lastAtDepth, -1);
  }

  /** Finds the items of a page. */
  static ThreadItems of(Page page) {
    ThreadItems items = new ThreadItems(page.labelsInOrder());
    joinDefinitions(page);
    items.protect(page.withId("comments"));
    items.protect(page.withId("respond"));
    Walk.over(page.document(), items);
    return items;
  }

  /** In a definition list the term holds name and date, the definitions behind it the text. */
  private static void joinDefinitions(Page page) {
    for (Element term : page.withTag("dt")) {
      String names = term.className();
      boolean marked = isMarked(term, names, CommentIds.depth(names));
      if (!marked && CommentIds.number(term.attr("id")) < 0) {
        continue;
      }
      Element next = term.nextElementSibling();
      while (next != null && next.normalName().equals("dd")) {
        term.appendChild(next);
        next = term.nextElementSibling();
      }
    }
  }

  /** Ancestors of the comment section are no sidebar, whatever their name. */
  private void protect(Element section) {
    for (Element at = section; at != null; at = at.parent()) {
      protectedZones.add(at);
    }
  }

  @Override
  public FilterResult head(Node node, int level) {
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (isClosed(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Label label = labels.of(element);
    String id = Dom.attributes(element).get("id");
    if (Zones.isElsewhere(id, label) && !protectedZones.contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String names = label.names();
    if (isReplyList(tag, names)) {
      boundaries.add(element);
      open(element, listOwner(element));
    } else if (mayBeItem(tag) && !(id.isEmpty() && names.isEmpty())) {
      return item(element, id, names);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isClosed(String tag) {
    return switch (tag) {
      case "script", "style", "template", "noscript", "textarea", "svg", "head", "iframe" -> true;
      default -> false;
    };
  }

  @Override
  public FilterResult tail(Node node, int level) {
    int top = openElements.size() - 1;
    if (top >= 0 && openElements.get(top) == node) {
      openElements.remove(top);
      openOwners.remove(top);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element, int owner) {
    openElements.add(element);
    openOwners.add(owner);
  }

  private int owner() {
    return openOwners.isEmpty() ? -1 : openOwners.get(openOwners.size() - 1);
  }

  /** Tags that themes use for one comment. */
  static boolean mayBeItem(String tag) {
    return switch (tag) {
      case "li", "div", "article", "section", "dt", "dd", "tr", "table", "p", "blockquote" -> true;
      default -> false;
    };
  }

  private static boolean isReplyList(String tag, String names) {
    boolean list = tag.equals("ul") || tag.equals("ol") || tag.equals("div") || tag.equals("dl");
    return list && CommentIds.has(names, "children");
  }

  /** A list of replies belongs to the item around it, or to the item that it follows. */
  private int listOwner(Element list) {
    Element before = Dom.elementBefore(list);
    int last = roots.size() - 1;
    for (int i = last; before != null && i >= 0 && i > last - 64; i--) {
      if (roots.get(i) == before) {
        return i;
      }
    }
    return owner();
  }

  private FilterResult item(Element element, String id, String names) {
    long own = CommentIds.number(id);
    int level = CommentIds.depth(names);
    if (own < 0 && !isMarked(element, names, level)) {
      return FilterResult.CONTINUE;
    }
    int owner = owner();
    if (owner >= 0 && isSame(owner, own, level, element)) {
      number[owner] = own < 0 ? number[owner] : own;
      seen.add(number[owner]);
      return FilterResult.CONTINUE;
    }
    if (own >= 0 && !seen.add(own)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    add(element, own, level, owner);
    return FilterResult.CONTINUE;
  }

  /** Whether class names make an item: a pingback often has neither number nor depth. */
  private static boolean isMarked(Element element, String names, int level) {
    return level > 0
        ? CommentIds.isComment(names)
        : element.normalName().equals("li") && CommentIds.isPingback(names);
  }

  /** Whether an element inside item {@code owner} is only another shell of it. */
  private boolean isSame(int owner, long own, int level, Element element) {
    if (openElements.get(openElements.size() - 1) != roots.get(owner)) {
      return false; // a list of replies stands between
    }
    if (own >= 0 && number[owner] >= 0) {
      return own == number[owner];
    }
    return !element.normalName().equals("li") && (level < 0 || level == depth[owner]);
  }

  private void add(Element element, long own, int level, int owner) {
    int i = roots.size();
    if (i == parent.length) {
      parent = Arrays.copyOf(parent, i * 2);
      depth = Arrays.copyOf(depth, i * 2);
      number = Arrays.copyOf(number, i * 2);
    }
    roots.add(element);
    number[i] = own;
    depth[i] = level;
    parent[i] = parentOf(owner, level);
    if (level > 0) {
      remember(i, level);
    }
    boundaries.add(element);
    open(element, i);
  }

  /**
   * The item that a new one answers. Containment is believed where it agrees with the depth that
   * the theme states; where it does not, markup was left open or flattened, and the depth tells.
   */
  private int parentOf(int owner, int level) {
    if (level <= 0 || owner >= 0 && depth[owner] == level - 1) {
      return owner;
    }
    if (level == 1) {
      return owner >= 0 && openElements.get(openElements.size() - 1) != roots.get(owner)
          ? owner
          : -1;
    }
    int above = level - 1 < lastAtDepth.length ? lastAtDepth[level - 1] : -1;
    return above >= 0 ? above : owner;
  }

  private void remember(int i, int level) {
    if (level > 100_000) {
      return;
    }
    if (level >= lastAtDepth.length) {
      int old = lastAtDepth.length;
      lastAtDepth = Arrays.copyOf(lastAtDepth, level * 2);
      Arrays.fill(lastAtDepth, old, lastAtDepth.length, -1);
    }
    lastAtDepth[level] = i;
    if (level + 1 < lastAtDepth.length) {
      lastAtDepth[level + 1] = -1;
    }
  }

  int size() {
    return roots.size();
  }

  /** The element of an item. */
  Element root(int i) {
    return roots.get(i);
  }

  /** The item that {@code i} answers, always an earlier one, or -1. */
  int parent(int i) {
    return parent[i];
  }

  /** The number that the page gives a comment, or -1. */
  long number(int i) {
    return number[i];
  }

  /** Roots of items and lists of replies. */
  Set<Node> boundaries() {
    return boundaries;
  }

  /** The first item's element, or null. */
  Element first() {
    return roots.isEmpty() ? null : roots.get(0);
  }
}
