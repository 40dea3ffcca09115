package parley.read.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What an image says in a text: a smiley itself, a description in brackets, or nothing. */
final class Images {
  private static final int SHORTEST_DESCRIPTION = 4;

  private Images() {}

  /** The text that stands for an image, or empty. */
  static String text(Element image) {
    String alt = image.attr("alt").strip();
    if (alt.isEmpty()) {
      return "";
    }
    String drawn = drawn(image.attr("src"), alt);
    if (!drawn.isEmpty()) {
      return drawn;
    }
    String classes = image.className().toLowerCase(Locale.ROOT);
    if (classes.contains("emoji") || classes.contains("smil") || isSymbol(alt)) {
      return alt;
    }
    return describes(alt, classes) ? "[" + alt + "]" : "";
  }

  /**
   * The character itself where {@code :whale:} is drawn by a file that is called after it, such as
   * {@code 1f433.png} or {@code 1f64f-1f3fd.svg}; else empty.
   */
  private static String drawn(String file, String alt) {
    int from = file.lastIndexOf('/') + 1;
    int to = file.indexOf('.', from);
    if (alt.charAt(0) != ':' || to < from + 4) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    int code = 0;
    for (int i = from; i <= to; i++) {
      int digit = i < to ? Character.digit(file.charAt(i), 16) : -1;
      boolean ends = i == to || file.charAt(i) == '-';
      if (digit < 0 && !ends || code > 0x10ffff || ends && code < 0xa9) {
        return "";
      }
      if (ends) {
        out.appendCodePoint(code);
      }
      code = ends ? 0 : code * 16 + digit;
    }
    return out.toString();
  }

  private static boolean isSymbol(String alt) {
    if (alt.startsWith(":") && alt.length() <= 20 && alt.indexOf(' ') < 0) {
      return true;
    }
    for (int i = 0; i < alt.length(); i++) {
      if (alt.charAt(i) < 0x2000) {
        return isFace(alt);
      }
    }
    return true;
  }

  /** {@code ;-)}, {@code :D}: short and led by its eyes. */
  private static boolean isFace(String alt) {
    return alt.length() <= 3 && (alt.charAt(0) == ';' || alt.charAt(0) == ':');
  }

  /** A file name or the mere word "image" describes nothing. */
  private static boolean describes(String alt, String classes) {
    if (alt.length() < SHORTEST_DESCRIPTION || classes.contains("avatar")) {
      return false;
    }
    String lower = alt.toLowerCase(Locale.ROOT);
    boolean file =
        lower.endsWith(".jpg")
            || lower.endsWith(".jpeg")
            || lower.endsWith(".png")
            || lower.endsWith(".gif")
            || lower.endsWith(".webp");
    return !file
        && switch (lower) {
          case "image", "avatar", "photo", "picture", "bild", "foto", "imagen", "icon", "favicon" ->
              false;
          default -> true;
        };
  }
}
