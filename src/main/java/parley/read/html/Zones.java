package parley.read.html;

/** Parts of a page that are about other pages: sidebars, lists of recent comments, templates. */
final class Zones {
  private Zones() {}

  /** Whether what is inside an element belongs to other articles or is a mere template. */
  static boolean isElsewhere(String id, Label label) {
    return isId(id) || label.isElsewhere();
  }

  /** The id of a comment, as most ids are, is asked no further: it names no zone. */
  private static boolean isId(String id) {
    return !id.isEmpty() && CommentIds.number(id) < 0 && isName(Roles.plain(id, 0, id.length()));
  }

  /** Whether a class name, written {@link Roles#plain}, names such a part. */
  static boolean isName(String name) {
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
