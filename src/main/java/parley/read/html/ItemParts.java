package parley.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * The elements of one comment's own part (without the replies below it), with their roles and what
 * contains what. One walk over the own part; nested items are passed at their root.
 */
final class ItemParts implements NodeFilter {
  /** Beside the roles of {@link Roles}: another item stands inside. */
  static final int HOLDS_OTHER = 1 << 16;

  private static final int LONGEST_JUNK = 200;
  private static final int LONGEST_BUTTON = 60;
  private static final int MOST_JUNK_NODES = 60;

  private final Element root;
  private final Set<Node> foreign;
  private final Roles roles;
  private final List<Element> elements = new ArrayList<>();
  private int[] role = new int[32];
  private int[] end = new int[32];
  private final List<Integer> open = new ArrayList<>();
  private final Set<Node> junk = new NodeSet();

  /**
   * Walks an item.
   *
   * @param foreign nodes that belong to other items; not entered
   */
  ItemParts(Element root, Set<Node> foreign, Roles roles) {
    this.root = root;
    this.foreign = foreign;
    this.roles = roles;
    Walk.over(root, this);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element == root) {
      return FilterResult.CONTINUE;
    }
    if (foreign.contains(element)) {
      junk.add(element);
      holdsOther();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Tags.isSilent(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    int roles = this.roles.of(element);
    if (isJunk(element, roles)) {
      junk.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    add(element, roles);
    return FilterResult.CONTINUE;
  }

  private void add(Element element, int roles) {
    int i = elements.size();
    if (i == role.length) {
      role = Arrays.copyOf(role, i * 2);
      end = Arrays.copyOf(end, i * 2);
    }
    elements.add(element);
    role[i] = roles;
    open.add(i);
  }

  /** Notes at the open element that another item stands in it; those around learn it at its end. */
  private void holdsOther() {
    if (!open.isEmpty()) {
      role[open.get(open.size() - 1)] |= HOLDS_OTHER;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node != root && node instanceof Element && !open.isEmpty()) {
      int i = open.remove(open.size() - 1);
      end[i] = elements.size();
      if (has(i, HOLDS_OTHER)) {
        holdsOther();
      }
    }
    return FilterResult.CONTINUE;
  }

  private boolean isJunk(Element element, int roles) {
    if (isHiddenForm(element)) {
      return true;
    }
    if ((roles & Roles.CONTENT) != 0) {
      return false;
    }
    if ((roles & Roles.JUNK) != 0) {
      boolean never = (roles & Roles.NEVER) != 0;
      boolean brief = never || Dom.start(element, LONGEST_JUNK).length() < LONGEST_JUNK;
      return brief && !holdsComment(element);
    }
    return switch (element.normalName()) {
      case "a" -> isLink(element) && Buttons.is(Dom.start(element, LONGEST_BUTTON));
      case "em", "i", "strong", "small" -> isNote(element);
      default -> false;
    };
  }

  /** A box that opens on a click, to write to somebody. */
  private static boolean isHiddenForm(Element element) {
    String style = element.attr("style");
    if (!style.contains("display")
        || !style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none")) {
      return false;
    }
    Node at = Dom.next(element, element, true);
    for (int n = 0; at != null && n < MOST_JUNK_NODES; n++) {
      if (at instanceof Element e && isField(e)) {
        return true;
      }
      at = Dom.next(at, element, true);
    }
    return false;
  }

  private static boolean isField(Element e) {
    String type = e.attr("type");
    return switch (e.normalName()) {
      case "textarea" -> true;
      case "input" -> !type.equals("hidden");
      default -> false;
    };
  }

  /** A link to somewhere else was written by the commenter, whatever it says. */
  private static boolean isLink(Element link) {
    String href = link.attr("href");
    return href.contains("#") || href.contains("reply") || href.isEmpty();
  }

  /** A note of the site is short; a commenter who mentions moderation says more. */
  private static boolean isNote(Element element) {
    String text = Dom.start(element, LONGEST_BUTTON);
    return text.length() < LONGEST_BUTTON && Buttons.isModeration(text);
  }

  private boolean holdsComment(Element element) {
    Node at = Dom.next(element, element, true);
    for (int n = 0; at != null && n < MOST_JUNK_NODES; n++) {
      if (at instanceof Element e && (roles.of(e) & (Roles.CONTENT | Roles.AUTHOR)) != 0) {
        return Dom.hasContent(e);
      }
      at = Dom.next(at, element, true);
    }
    return false;
  }

  int size() {
    return elements.size();
  }

  Element element(int i) {
    return elements.get(i);
  }

  boolean has(int i, int wanted) {
    return (role[i] & wanted) != 0;
  }

  /** Whether an element, of this item or not, has one of the roles wanted. */
  boolean is(Element element, int wanted) {
    return (roles.of(element) & wanted) != 0;
  }

  /** The first index after {@code i} that is not inside it. */
  int end(int i) {
    return end[i];
  }

  /** Whether {@code inner} is {@code outer} or inside it; -1 stands for the whole item. */
  boolean within(int inner, int outer) {
    return outer < 0 || inner >= outer && inner < end[outer];
  }

  /** Nodes without anything that the commenter said, replies of others among them. */
  Set<Node> junk() {
    return junk;
  }

  Element root() {
    return root;
  }
}
