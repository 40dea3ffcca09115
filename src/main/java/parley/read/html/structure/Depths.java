package parley.read.html.structure;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import parley.read.html.Dom;

/**
 * How deep an item says it is: a number in a class or attribute made for it, a margin in its style,
 * or the width of an empty picture in front of it. Only compared with others of the same thread.
 */
final class Depths {
  private static final int MOST_LOOKED = 8;
  private static final String[] WORDS = {
    "depth", "level", "lvl", "indent", "nest", "ebene", "niv", "tier", "thread"
  };
  private static final String[] STYLES = {"margin-left:", "padding-left:", "margin-inline-start:"};

  private Depths() {}

  /** The depth of an item, or -1 where it states none. */
  static int of(Survey survey, int item) {
    int last = Math.min(survey.end(item), item + MOST_LOOKED);
    for (int i = item; i < last; i++) {
      int depth = of(survey.element(i));
      if (depth >= 0) {
        return depth;
      }
    }
    int up = survey.parent(item);
    for (int i = Math.max(up, item - MOST_LOOKED); up >= 0 && i < item; i++) {
      int depth = of(survey.element(i));
      if (depth >= 0) {
        return depth;
      }
    }
    return -1;
  }

  private static int of(Element e) {
    if (e.attributesSize() == 0) {
      return -1;
    }
    Attributes attributes = Dom.attributes(e);
    for (String name : new String[] {"data-depth", "data-level", "indent", "aria-level"}) {
      int stated = number(attributes.get(name), 0);
      if (stated >= 0) {
        return stated;
      }
    }
    int styled = style(attributes.get("style"));
    int named = styled >= 0 ? styled : name(attributes.get("class"));
    boolean spacer = e.normalName().equals("img") && attributes.get("alt").isEmpty();
    boolean thin = spacer && number(attributes.get("height"), 0) == 1;
    return named < 0 && thin ? number(attributes.get("width"), 0) : named;
  }

  private static int style(String written) {
    String style = written.replace(" ", "");
    for (String property : STYLES) {
      int at = style.indexOf(property);
      if (at >= 0) {
        return number(style, at + property.length());
      }
    }
    return -1;
  }

  private static int name(String classes) {
    for (String word : WORDS) {
      int at = classes.indexOf(word);
      while (at >= 0) {
        int from = at + word.length();
        boolean joined = from < classes.length() && !Character.isDigit(classes.charAt(from));
        int number = number(classes, joined ? from + 1 : from);
        if (number >= 0) {
          return number;
        }
        at = classes.indexOf(word, from);
      }
    }
    return -1;
  }

  /** The number that starts at a place of a text, or -1. */
  private static int number(String text, int from) {
    int n = -1;
    for (int i = from; i < text.length() && i < from + 6; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        break;
      }
      n = Math.max(0, n) * 10 + c - '0';
    }
    return n;
  }
}
