package parley.read.html.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, Members> groups = new HashMap<>();

  /** For each parent, the tag and the group of its last child. */
  private String[] lastTag = new String[256];

  private Members[] lastGroup = new Members[256];

  Map<String, Members> groups() {
    return groups;
  }

  /**
   * Adds an element to the groups that it belongs to.
   *
   * @param i its number
   * @param parent that of the element around, or -1
   * @param id its id, or empty
   * @param traits what its class attribute says
   * @param above what that of the element around says
   */
  void add(int i, int parent, Element e, String id, Traits traits, Traits above) {
    String tag = e.normalName();
    if (!mayBeItem(tag)) {
      return;
    }
    if (!traits.names().isEmpty()) {
      List<Members> named = named(tag, traits);
      for (int n = 0; n < named.size(); n++) {
        named.get(n).put(i);
      }
    }
    if (isNumbered(id, 0, id.length())) {
      group(tag + '#' + withoutNumbers(id, 0, id.length())).put(i);
    }
    placed(parent, e, tag, above).put(i);
  }

  /** The groups of a class attribute, looked up once for each that the page has. */
  private List<Members> named(String tag, Traits traits) {
    List<Members> found = traits.groups().get(tag);
    if (found == null) {
      found = split(tag, traits.names());
      traits.groups().put(tag, found);
    }
    return found;
  }

  private List<Members> split(String tag, String names) {
    List<Members> found = new ArrayList<>(2);
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

  /** The group of a place, looked up once for each tag and class around, or row of siblings. */
  private Members placed(int parent, Element e, String tag, Traits above) {
    if (above.names().isEmpty()) {
      return sibling(parent + 1, e, tag);
    }
    Members found = above.places().get(tag);
    if (found == null) {
      found = group(place(e, tag));
      above.places().put(tag, found);
    }
    return found;
  }

  /** That of the last child of the same parent, where it has the same tag; else looked up. */
  private Members sibling(int parent, Element e, String tag) {
    if (parent >= lastTag.length) {
      int more = Math.max(parent + 1, 2 * lastTag.length);
      lastTag = Arrays.copyOf(lastTag, more);
      lastGroup = Arrays.copyOf(lastGroup, more);
    }
    if (!tag.equals(lastTag[parent])) {
      lastGroup[parent] = group(place(e, tag));
      lastTag[parent] = tag;
    }
    return lastGroup[parent];
  }

  private static boolean isNumbered(String name, int from, int to) {
    for (int i = from; i < to; i++) {
      if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
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
    if (!isNumbered(name, from, to)) {
      return name.substring(from, to);
    }
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

  private Members group(String key) {
    Members group = groups.get(key);
    if (group == null) {
      group = new Members();
      if (groups.size() < MOST_GROUPS) {
        groups.put(key, group);
      }
    }
    return group;
  }
}
