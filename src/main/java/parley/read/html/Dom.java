package parley.read.html;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Small questions about nodes, each with a bounded or linear answer and no recursion. */
public final class Dom {
  private static final int MOST_NODES = 1000;

  /** What an element without attributes tells. */
  public static final Attributes NONE = new Attributes();

  private Dom() {}

  /**
   * The attributes of an element, to read from only. The parser writes names in lower case, so
   * {@link Attributes#get} finds them for a third of what {@link Element#attr} costs.
   */
  public static Attributes attributes(Element element) {
    return element.attributesSize() == 0 ? NONE : element.attributes();
  }

  /** The class names of an element as written, without blanks around them, or empty. */
  public static String classes(Element element) {
    return attributes(element).get("class").trim();
  }

  /** How long a text is without the blanks around it. */
  static int length(TextNode node) {
    String text = node.getWholeText();
    int from = 0;
    int to = text.length();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to - from;
  }

  /** The node after {@code node} in document order below {@code root}, or null at the end. */
  public static Node next(Node node, Node root, boolean into) {
    Node child = into && node instanceof Element ? node.firstChild() : null;
    if (child != null) {
      return child;
    }
    Node at = node;
    while (at != null && at != root) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      at = at.parentNode();
    }
    return null;
  }

  /**
   * The text below an element in one line, a blank between elements, so that a date and a time in
   * two elements do not run together. Stops after {@code most} characters, and in a wilderness of
   * elements without text, so that nested empty ones cost no more than their number.
   */
  public static String words(Element element, int most) {
    return words(element, most, Integer.MAX_VALUE);
  }

  /**
   * The first of the {@link #words}, cut behind {@code most} characters inside a long text too: for
   * those who ask how the words start, or whether they are longer than that.
   */
  static String start(Element element, int most) {
    return words(element, most, most);
  }

  private static String words(Element element, int most, int cut) {
    StringBuilder out = new StringBuilder();
    Node at = element;
    for (int n = 0; at != null && out.length() < most && n < MOST_NODES; n++) {
      boolean into = !(at instanceof Element e) || !Tags.isSilent(e.normalName());
      if (at instanceof TextNode text) {
        add(out, text.getWholeText(), cut);
      }
      at = next(at, element, into);
    }
    return out.toString();
  }

  /** Whether an element holds a letter or a picture near its start. */
  public static boolean hasContent(Element element) {
    Node at = element;
    for (int n = 0; at != null && n < MOST_NODES; n++) {
      if (at instanceof TextNode text && !text.isBlank()) {
        return true;
      }
      boolean silent = at instanceof Element e && Tags.isSilent(e.normalName());
      if (at instanceof Element e && e.normalName().equals("img")) {
        return true;
      }
      at = next(at, element, !silent);
    }
    return false;
  }

  private static void add(StringBuilder out, String text, int cut) {
    boolean blank = out.length() > 0;
    int at = 0;
    while (at < text.length() && out.length() < cut) {
      int end = endOfWords(text, at, cut - out.length());
      if (end > at) {
        if (blank) {
          out.append(' ');
        }
        out.append(text, at, end);
        blank = false;
      }
      blank |= end < text.length() && out.length() > 0;
      at = end + 1;
    }
  }

  /** Words with one ordinary blank between them are taken together, up to {@code most}. */
  private static int endOfWords(String text, int from, int most) {
    int length = text.length();
    for (int at = from; at < length; at++) {
      char c = text.charAt(at);
      if (c <= ' ' || c >= '\u00a0') { // asked first because every character is asked
        boolean more = c == ' ' && at > from && at + 1 < length && at - from < most;
        if (isBlank(c) && !(more && !isBlank(text.charAt(at + 1)))) {
          return at;
        }
      }
    }
    return length;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u202f';
  }

  /** Whether a class attribute holds a name, whole and as written. */
  public static boolean hasClass(Element element, String name) {
    return CommentIds.has(classes(element), name);
  }

  /** The element sibling before a node, or null. */
  public static Element elementBefore(Node node) {
    Node at = node.previousSibling();
    while (at != null && !(at instanceof Element)) {
      at = at.previousSibling();
    }
    return (Element) at;
  }

  /** The number that a run of digits from {@code at} to the end of {@code text} means, or -1. */
  public static long number(String text, int at) {
    int length = text.length() - at;
    if (length < 1 || length > 18) {
      return -1;
    }
    long n = 0;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      n = n * 10 + c - '0';
    }
    return n;
  }
}
