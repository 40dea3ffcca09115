package parley.read.html;

import java.util.HashMap;
import java.util.Map;

/**
 * Parts of a page that are about other pages: sidebars, lists of recent comments, templates.
 * Remembers the class attributes it has judged, since a page repeats a few of them for ever.
 */
final class Zones {
  private static final int REMEMBERED = 4096;

  private final Map<String, Boolean> known = new HashMap<>();

  /** Whether what is inside an element belongs to other articles or is a mere template. */
  boolean isElsewhere(String id, String names) {
    return isId(id) || !names.isEmpty() && isClass(names);
  }

  /** The id of a comment, as most ids are, is asked no further: it names no zone. */
  private static boolean isId(String id) {
    return !id.isEmpty() && CommentIds.number(id) < 0 && isName(Roles.plain(id, 0, id.length()));
  }

  private boolean isClass(String names) {
    Boolean before = known.get(names);
    if (before != null) {
      return before;
    }
    boolean elsewhere = hasName(names);
    if (known.size() < REMEMBERED) {
      known.put(names, elsewhere);
    }
    return elsewhere;
  }

  private static boolean hasName(String names) {
    int at = 0;
    while (at < names.length()) {
      int end = at;
      while (end < names.length() && names.charAt(end) > ' ') {
        end++;
      }
      if (end > at && isName(Roles.plain(names, at, end))) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  private static boolean isName(String name) {
    return switch (name) {
      case "sidebar", "secondary", "widgetarea", "rightsidebar", "leftsidebar", "widget" -> true;
      case "recentcomments", "widgetrecentcomments", "latestcomments", "lastcomments" -> true;
      case "wpblocklatestcomments", "primarysidebar", "secondarysidebar", "sidebarprimary" -> true;
      case "dummycomment", "commenttemplate", "templatecomment", "commentpreview" -> true;
      case "recentcommentslist", "latestcommentslist" -> true;
      default -> name.startsWith("recentcomment") || name.startsWith("widgetrecent");
    };
  }
}
