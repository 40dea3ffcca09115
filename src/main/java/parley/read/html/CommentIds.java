package parley.read.html;

/** The marks that WordPress puts on every comment: ids with its number, classes with its depth. */
final class CommentIds {
  private CommentIds() {}

  /**
   * The number in {@code comment-7}, {@code li-comment-7}, {@code div-comment-7}, and in the {@code
   * wpd-comm-7_3} of wpDiscuz; else -1.
   */
  static long number(String id) {
    if (id.startsWith("wc-comm-") || id.startsWith("wpd-comm-")) {
      int end = id.indexOf('_');
      return end < 0 ? -1 : Dom.number(id.substring(0, end), id.indexOf("comm-") + 5);
    }
    int at = id.indexOf("comment-");
    if (at < 0 || at > 0 && id.charAt(at - 1) != '-' || at > 6) {
      return -1;
    }
    return Dom.number(id, at + "comment-".length());
  }

  /** The number in {@code depth-3}, or -1. */
  static int depth(String classes) {
    int at = classes.indexOf("depth-");
    while (at > 0 && classes.charAt(at - 1) > ' ') {
      at = classes.indexOf("depth-", at + 1);
    }
    if (at < 0) {
      return -1;
    }
    int from = at + "depth-".length();
    int end = from;
    while (end < classes.length() && classes.charAt(end) > ' ') {
      end++;
    }
    long n = Dom.number(classes.substring(from, end), 0);
    return n > 0 && n < Integer.MAX_VALUE ? (int) n : -1;
  }

  /** Whether class names are those that WordPress gives a comment, beside its depth. */
  static boolean isComment(String classes) {
    return isPingback(classes)
        || has(classes, "comment")
        || has(classes, "even")
        || has(classes, "odd");
  }

  /** Whether class names call a comment a pingback or trackback. */
  static boolean isPingback(String classes) {
    return has(classes, "pingback") || has(classes, "trackback");
  }

  /** Whether a class attribute holds a name, whole and as written. */
  static boolean has(String classes, String name) {
    int at = classes.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      boolean starts = at == 0 || classes.charAt(at - 1) <= ' ';
      if (starts && (end == classes.length() || classes.charAt(end) <= ' ')) {
        return true;
      }
      at = classes.indexOf(name, at + 1);
    }
    return false;
  }
}
