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
    String classes = image.className().toLowerCase(Locale.ROOT);
    if (classes.contains("emoji") || classes.contains("smil") || isSymbol(alt)) {
      return alt;
    }
    return describes(alt, classes) ? "[" + alt + "]" : "";
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
          case "image", "avatar", "photo", "picture", "bild", "foto", "imagen", "icon" -> false;
          default -> true;
        };
  }
}
