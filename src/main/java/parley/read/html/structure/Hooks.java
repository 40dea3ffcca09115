package parley.read.html.structure;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Names that programs of a site find its elements by: where class names are only hashes, {@code
 * data-testid="comment-author"} still says what an element is.
 */
final class Hooks {
  private static final int LONGEST = 40;
  private static final String[] KEYS = {"data-testid", "data-hook", "data-qa", "data-role"};

  private Hooks() {}

  /** Pictures carry names of people as well, but what is called a picture is left out of texts. */
  private static boolean tells(String name) {
    return name.indexOf(' ') < 0 && !name.contains("vatar") && !name.contains("header");
  }

  /**
   * Makes such a name a class name, which all else asks for.
   *
   * @param told the attributes of the element
   * @return whether there was any
   */
  static boolean read(Element element, Attributes told) {
    boolean any = false;
    for (String key : KEYS) {
      String name = told.get(key);
      if (!name.isEmpty() && name.length() < LONGEST && tells(name)) {
        element.attr("class", (element.className() + " " + name).strip());
        any = true;
      }
    }
    return any;
  }
}
