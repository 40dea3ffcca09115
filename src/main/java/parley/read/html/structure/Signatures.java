package parley.read.html.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import parley.read.html.Dom;

/**
 * Gathers elements that are built alike: those with the same tag and a class name, the same tag and
 * an id that differs in its number only, or, without either, the same place below such a one.
 */
final class Signatures {
  private static final int MOST_GROUPS = 20_000;
  private static final int HIGHEST = 4;
  private static final int MOST_NAMES = 12;

  private final Map<String, List<Integer>> groups = new HashMap<>();

  Map<String, List<Integer>> groups() {
    return groups;
  }

  /**
   * Adds an element to the groups that it belongs to.
   *
   * @param told its attributes
   * @param traits what its class attribute says
   * @param above what that of the element around says
   */
  void add(int i, Element e, Attributes told, Traits traits, Traits above) {
    String tag = e.normalName();
    if (!mayBeItem(tag)) {
      return;
    }
    if (!traits.names().isEmpty()) {
      List<List<Integer>> named = named(tag, traits);
      for (int n = 0; n < named.size(); n++) {
        put(named.get(n), i);
      }
    }
    String id = told.get("id");
    if (isNumbered(id)) {
      put(group(tag + '#' + withoutNumbers(id, 0, id.length())), i);
    }
    put(placed(e, tag, above), i);
  }

  /** The groups of a class attribute, looked up once for each that the page has. */
  private List<List<Integer>> named(String tag, Traits traits) {
    List<List<Integer>> found = traits.groups().get(tag);
    if (found == null) {
      found = split(tag, traits.names());
      traits.groups().put(tag, found);
    }
    return found;
  }

  private List<List<Integer>> split(String tag, String names) {
    List<List<Integer>> found = new ArrayList<>(2);
    int at = 0;
    while (at < names.length() && found.size() < MOST_NAMES) {
      int end = at;
      while (end < names.length() && names.charAt(end) > ' ') {
        end++;
      }
      if (end > at) {
        found.add(group(tag + '.' + withoutNumbers(names, at, end)));
      }
      at = end + 1;
    }
    return found;
  }

  /** The group of a place, looked up once for each tag and class around. */
  private List<Integer> placed(Element e, String tag, Traits above) {
    if (above.names().isEmpty()) {
      return group(place(e, tag));
    }
    List<Integer> found = above.places().get(tag);
    if (found == null) {
      found = group(place(e, tag));
      above.places().put(tag, found);
    }
    return found;
  }

  private static boolean isNumbered(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) >= '0' && id.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeItem(String tag) {
    return switch (tag) {
      case "li", "div", "article", "section", "dt", "dd", "tr", "td", "table", "p" -> true;
      case "blockquote", "dl", "tbody", "ul", "ol", "details", "fieldset", "h3", "h4", "h5" -> true;
      default -> tag.indexOf('-') > 0;
    };
  }

  /** The tags from an element up to the next with a class or id. */
  private static String place(Element e, String tag) {
    StringBuilder path = new StringBuilder(tag);
    Element up = e.parent();
    for (int n = 0; up != null && n < HIGHEST; n++) {
      path.append('<').append(up.normalName());
      String names = Dom.classes(up);
      if (!names.isEmpty()) {
        int end = names.indexOf(' ');
        path.append('.').append(withoutNumbers(names, 0, end < 0 ? names.length() : end));
        break;
      }
      up = up.parent();
    }
    return path.toString();
  }

  /** A name with every run of digits as one mark. */
  private static String withoutNumbers(String name, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    boolean digits = false;
    for (int i = from; i < to; i++) {
      char c = name.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit || !digits) {
        out.append(digit ? '0' : c);
      }
      digits = digit;
    }
    return out.toString();
  }

  private List<Integer> group(String key) {
    List<Integer> group = groups.get(key);
    if (group == null) {
      group = new ArrayList<>(2);
      if (groups.size() < MOST_GROUPS) {
        groups.put(key, group);
      }
    }
    return group;
  }

  private static void put(List<Integer> group, int i) {
    if (group.isEmpty() || group.get(group.size() - 1) != i) {
      group.add(i);
    }
  }
}
