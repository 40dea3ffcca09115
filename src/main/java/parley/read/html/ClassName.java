package parley.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** One class name of a page: its elements, and what it says, found out once. */
final class ClassName {
  private static final int UNKNOWN = -1;

  private final String name;
  private final List<Element> elements = new ArrayList<>(2);
  private String plain = "";
  private int roles = UNKNOWN;
  private int part = UNKNOWN;

  ClassName(String name) {
    this.name = name;
  }

  /** The elements that carry it, in the order of the page. */
  List<Element> elements() {
    return elements;
  }

  /** In lower case, without hyphens and underscores. */
  String plain() {
    if (plain.isEmpty()) {
      plain = Roles.plain(name, 0, name.length());
    }
    return plain;
  }

  /** Its {@link Roles}. */
  int roles() {
    if (roles == UNKNOWN) {
      roles = Roles.ofWord(plain());
    }
    return roles;
  }

  /** Its {@link PagePart}. */
  int part() {
    if (part == UNKNOWN) {
      part = PagePart.ofName(plain());
    }
    return part;
  }
}
