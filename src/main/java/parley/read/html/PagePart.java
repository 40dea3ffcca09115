package parley.read.html;

import org.jsoup.nodes.Element;

/** Which parts of a page are the article's text, by tag and class name. */
final class PagePart {
  /** Text, or a box that may hold text. */
  static final int TEXT = 0;

  /** Menus, buttons, comments, advertisements. */
  static final int OTHER = 1;

  /** Tags and related posts: set apart, not lost. */
  static final int NOTICE = 2;

  private PagePart() {}

  static int of(Element element, String tag, Label label) {
    boolean footer = tag.equals("footer");
    if (tag.equals("nav") || tag.equals("aside") || footer && !hasEntry(label)) {
      return footer && isTagList(label.names()) ? NOTICE : OTHER;
    }
    int byId = ofNames(Dom.attributes(element).get("id"));
    return byId != TEXT ? byId : label.part();
  }

  private static boolean hasEntry(Label footer) {
    return footer.names().contains("entry-content");
  }

  private static int ofNames(String names) {
    int at = 0;
    int part = TEXT;
    while (at < names.length() && part == TEXT) {
      int end = at;
      while (end < names.length() && names.charAt(end) > ' ') {
        end++;
      }
      if (end > at) {
        part = ofName(Roles.plain(names, at, end));
      }
      at = end + 1;
    }
    return part;
  }

  /** The part that a name stands for. */
  static int ofName(String name) {
    if (isTagList(name) || isRelated(name)) {
      return NOTICE;
    }
    return isOther(name) ? OTHER : TEXT;
  }

  private static boolean isTagList(String name) {
    return switch (Roles.plain(name, 0, name.length())) {
      case "tags", "tagslinks", "posttags", "entrytags", "tagcloud", "taglist", "tagslist" -> true;
      case "entryfooter", "posttag", "articletags", "catlinks", "entryutility" -> true;
      default -> false;
    };
  }

  private static boolean isRelated(String name) {
    return name.startsWith("related")
        || name.startsWith("jprelated")
        || name.endsWith("relatedposts")
        || name.endsWith("relatedarticles")
        || name.startsWith("yarpp")
        || name.startsWith("similarposts");
  }

  private static boolean isOther(String name) {
    return switch (name) {
      case "comments", "respond", "commentlist", "commentsarea", "disqusthread", "sidebar" -> true;
      case "comment", "commentform", "postmeta", "entrymeta", "breadcrumb", "breadcrumbs" -> true;
      case "menu", "nav", "navigation", "navbar", "social", "sociallinks", "postnavigation" -> true;
      case "share", "sharing", "sharedaddy", "addtoany", "newsletter", "subscribe", "login" -> true;
      case "cookie", "cookies", "cookienotice", "ads", "advertisement", "banner", "modal" -> true;
      case "authorbox", "authorbio", "aboutauthor", "pagination", "screenreadertext" -> true;
      case "widget", "widgetarea", "secondary", "footer", "sitefooter", "siteheader" -> true;
      case "masthead", "topbar", "popup", "dialog", "paywall", "playerwrapper", "toc" -> true;
      default ->
          name.startsWith("share")
              || name.startsWith("social")
              || name.startsWith("comments")
              || name.startsWith("wpdiscuz")
              || name.startsWith("cookie")
              || name.endsWith("navigation") && !name.startsWith("with")
              || name.endsWith("menu");
    };
  }

  /** Whether an element is made for an article's text. */
  static boolean isArticleText(Element element, Label label) {
    return label.isArticleText() || Dom.attributes(element).get("itemprop").equals("articleBody");
  }

  /** Whether a class name is made for an article's text. */
  static boolean isBodyName(String name) {
    return switch (name) {
      case "entrycontent", "postcontent", "articlecontent", "articlebody", "postbody" -> true;
      case "entry", "articletext", "storybody", "storycontent", "tdpostcontent", "content" -> true;
      case "posttext", "singlecontent", "contentbody", "entrybody", "maintext" -> true;
      default -> false;
    };
  }
}
