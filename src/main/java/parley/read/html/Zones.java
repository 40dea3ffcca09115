package parley.read.html;

import org.jsoup.nodes.Element;

/** Parts of a page that are about other pages: sidebars, lists of recent comments, templates. */
public final class Zones {
  private Zones() {}

  /** Whether what is inside an element belongs to other articles or is a mere template. */
  public static boolean isElsewhere(Element element) {
    String id = element.attr("id");
    if (!id.isEmpty() && isName(Roles.plain(id, 0, id.length()))) {
      return true;
    }
    String names = element.className();
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
