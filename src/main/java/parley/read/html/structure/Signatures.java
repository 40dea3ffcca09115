package parley.read.html.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

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

  void add(int i, Element e) {
    String tag = e.normalName();
    if (!mayBeItem(tag)) {
      return;
    }
    String names = e.className();
    String id = e.id();
    int kinds = 0;
    int at = 0;
    while (at < names.length() && kinds < MOST_NAMES) {
      int end = at;
      while (end < names.length() && names.charAt(end) > ' ') {
        end++;
      }
      if (end > at) {
        put(tag + '.' + withoutNumbers(names, at, end), i);
        kinds++;
      }
      at = end + 1;
    }
    if (!id.isEmpty() && isNumbered(id)) {
      put(tag + '#' + withoutNumbers(id, 0, id.length()), i);
      kinds++;
    }
    put(place(e, tag), i);
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
      String names = up.className();
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

  private void put(String key, int i) {
    List<Integer> group = groups.get(key);
    if (group == null) {
      if (groups.size() >= MOST_GROUPS) {
        return;
      }
      group = new ArrayList<>(2);
      groups.put(key, group);
    }
    if (group.isEmpty() || group.get(group.size() - 1) != i) {
      group.add(i);
    }
  }
}
