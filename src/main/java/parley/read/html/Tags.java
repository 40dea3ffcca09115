package parley.read.html;

/** What tags mean for text. */
public final class Tags {
  private Tags() {}

  /** Elements without any text for a reader. */
  static boolean isSilent(String tag) {
    return switch (tag) {
      case "script", "style", "noscript", "template", "form", "button", "input", "select" -> true;
      case "textarea", "svg", "iframe", "object", "audio", "video", "canvas", "head" -> true;
      case "map", "datalist", "dialog", "option", "link", "meta", "math" -> true;
      default -> false;
    };
  }

  /** Elements that start and end a paragraph. */
  static boolean isParagraph(String tag) {
    return switch (tag) {
      case "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "dl", "figure", "hr" -> true;
      case "fieldset", "details" -> true;
      default -> false;
    };
  }

  /** Elements that start and end a line, paragraphs among them. */
  public static boolean isBlock(String tag) {
    return switch (tag) {
      case "div", "section", "article", "header", "footer", "main", "aside", "nav" -> true;
      case "ul", "ol", "li", "dt", "dd", "tr", "tbody", "thead", "tfoot", "caption" -> true;
      case "blockquote", "pre", "address", "figcaption", "center", "summary", "body" -> true;
      case "td", "th" -> true;
      default -> isParagraph(tag);
    };
  }

  /** A heading of any level. */
  public static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }
}
