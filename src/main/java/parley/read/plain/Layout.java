package parley.read.plain;

/**
 * The measures by which a tool writes nested lists as text.
 *
 * @param name the tool
 * @param bullets the marks that it sets before the items of an unnumbered list
 * @param shallowest the least indentation of an item
 * @param body how many columns further in than its item the text of the item stands
 */
record Layout(String name, String bullets, int shallowest, int body) {
  /**
   * Resiliparse, {@code extract_plain_text}, 0.14 and later: an item of depth d (from 1) stands at
   * column 2d, all its further text at 2d + 2; numbers and bullets go by the kind of list, not by
   * depth; lines are never wrapped.
   */
  static final Layout RESILIPARSE = new Layout("resiliparse", "•◦▪‣·∙●○■□*+-–", 1, 2);

  boolean isBullet(char c) {
    return bullets.indexOf(c) >= 0;
  }
}
