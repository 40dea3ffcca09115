package parley.read.html;

/**
 * Chooses the element that holds a comment's text: one made for it, without name and date inside,
 * before wrappers that hold everything.
 */
final class ContentFinder {
  private ContentFinder() {}

  /** The index of the text's element, or -1 where the whole item has to serve. */
  static int find(ItemParts parts) {
    int empty = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.has(i, Roles.CONTENT) && !parts.has(i, Roles.WRAPPER) && isPure(parts, i)) {
        if (Dom.hasContent(parts.element(i))) {
          return i;
        }
        empty = empty < 0 ? i : empty;
      }
    }
    return empty >= 0 ? empty : wrapper(parts);
  }

  private static int wrapper(ItemParts parts) {
    int mixed = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.has(i, Roles.CONTENT) && Dom.hasContent(parts.element(i))) {
        if (isPure(parts, i)) {
          return i;
        }
        mixed = mixed < 0 ? i : mixed;
      }
    }
    return mixed >= 0 && !losesText(parts, mixed) ? mixed : -1;
  }

  /** Whether paragraphs stand in the item outside the element chosen. */
  private static boolean losesText(ItemParts parts, int chosen) {
    for (int i = 0; i < parts.size(); i++) {
      boolean outside = i < chosen || i >= parts.end(chosen);
      if (outside
          && parts.element(i).normalName().equals("p")
          && Dom.hasContent(parts.element(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether neither name nor date of the comment stands inside. */
  static boolean isPure(ItemParts parts, int i) {
    if (parts.has(i, Roles.AUTHOR | Roles.DATE)) {
      return false;
    }
    int quoted = i;
    for (int inner = i + 1; inner < parts.end(i); inner++) {
      if (inner < quoted) {
        continue;
      }
      if (parts.element(inner).normalName().equals("blockquote")) {
        quoted = parts.end(inner);
      } else if (parts.has(inner, Roles.AUTHOR | Roles.DATE | Roles.META)) {
        return false;
      }
    }
    return true;
  }
}
