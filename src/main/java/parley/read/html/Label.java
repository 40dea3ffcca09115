package parley.read.html;

/**
 * A class attribute of a page: what its names say is found out once for all elements that carry it.
 * A page repeats a few of them for ever.
 */
public final class Label {
  private static final int UNKNOWN = -1;

  private final String names;
  private final int number;
  private final ClassName[] each;
  private int roles = UNKNOWN;
  private int part = UNKNOWN;
  private int articleText = UNKNOWN;
  private int elsewhere = UNKNOWN;

  Label(String names, int number, ClassName[] each) {
    this.names = names;
    this.number = number;
    this.each = each;
  }

  /** The attribute without blanks around it; empty where an element has none. */
  public String names() {
    return names;
  }

  /** Its number on the page, from 0, or -1 where a page has too many to be remembered. */
  public int number() {
    return number;
  }

  /** How many names it holds. */
  public int size() {
    return each.length;
  }

  /** Its name {@code i} in lower case, without hyphens and underscores. */
  public String plain(int i) {
    return each[i].plain();
  }

  /** What all of its names suggest, as a sum of the constants of {@link Roles}. */
  public int roles() {
    if (roles == UNKNOWN) {
      roles = 0;
      for (ClassName name : each) {
        roles |= name.roles();
      }
    }
    return roles;
  }

  ClassName name(int i) {
    return each[i];
  }

  /** The {@link PagePart} of the first name that stands for one. */
  int part() {
    if (part == UNKNOWN) {
      part = PagePart.TEXT;
      for (int i = 0; i < each.length && part == PagePart.TEXT; i++) {
        part = each[i].part();
      }
    }
    return part;
  }

  /** Whether one of the names is that of a part about other pages. */
  boolean isElsewhere() {
    if (elsewhere == UNKNOWN) {
      elsewhere = 0;
      for (ClassName name : each) {
        elsewhere |= Zones.isName(name.plain()) ? 1 : 0;
      }
    }
    return elsewhere == 1;
  }

  /** Whether one of the names is made for an article's text. */
  boolean isArticleText() {
    if (articleText == UNKNOWN) {
      articleText = 0;
      for (ClassName name : each) {
        articleText |= PagePart.isBodyName(name.plain()) ? 1 : 0;
      }
    }
    return articleText == 1;
  }
}
