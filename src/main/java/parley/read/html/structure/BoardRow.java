package parley.read.html.structure;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.When;
import parley.read.html.Buttons;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.Names;
import parley.read.html.OtherDates;
import parley.read.html.Roles;

/**
 * A table row that begins a post: who wrote it and when, in a cell of its own with the text beside,
 * or in the row alone with the text below.
 *
 * @param row the row
 * @param cell what holds the author, the row itself where the text is not beside it
 * @param body the cell with the text, or null
 * @param author who wrote
 * @param isPerson whether the name leads to a person's page
 * @param date when
 * @param isDatedBody whether the date stands at the start of the cell with the text
 */
record BoardRow(
    Element row,
    Element cell,
    Element body,
    String author,
    boolean isPerson,
    When date,
    boolean isDatedBody) {
  private static final int LONGEST_HEAD = 250;
  private static final int LONGEST_PROFILE = 300;
  private static final int LONGEST_NAME = 40;
  private static final int MOST_BEFORE_DATE = 80;
  private static final int MOST_BESIDE_DATE = 15;
  private static final int START = 160;
  private static final int MOST_NODES = 400;

  /** The row as the head of a post, or null where it is none. */
  static BoardRow of(Element row, Dates dates) {
    List<Element> cells = cells(row);
    if (cells.size() == 2) {
      BoardRow beside = beside(row, cells.get(0), cells.get(1), dates);
      if (beside != null) {
        return beside;
      }
    }
    return cells.isEmpty() || cells.size() > 3 ? null : above(row, dates);
  }

  private static BoardRow beside(Element row, Element cell, Element body, Dates dates) {
    String profile = Dom.words(cell, LONGEST_PROFILE);
    if (profile.length() >= LONGEST_PROFILE) {
      return null;
    }
    Dates.Found found = date(profile, dates);
    String start = start(body);
    boolean inBody = !found.when().known();
    if (inBody) {
      found = date(start, dates);
      if (!found.when().known() || found.start() > MOST_BEFORE_DATE) {
        return null;
      }
    }
    if (inBody && start.length() <= found.end() - found.start() + MOST_BESIDE_DATE) {
      return null; // the text is not here
    }
    Element name = name(cell);
    String author = name == null ? "" : Names.clean(Dom.words(name, LONGEST_NAME));
    return author.isEmpty()
        ? null
        : new BoardRow(row, cell, body, author, isPerson(name), found.when(), inBody);
  }

  private static BoardRow above(Element row, Dates dates) {
    String words = Dom.words(row, LONGEST_HEAD);
    Dates.Found found = words.length() >= LONGEST_HEAD ? null : date(words, dates);
    if (found == null || !found.when().known()) {
      return null;
    }
    Element name = name(row);
    boolean before = name == null && found.start() < LONGEST_NAME + 20;
    String author =
        name != null
            ? Names.clean(Dom.words(name, LONGEST_NAME))
            : before ? Names.beforeDate(words.substring(0, found.start())) : "";
    boolean good = !author.isEmpty() && author.length() <= LONGEST_NAME;
    return good
        ? new BoardRow(row, row, null, author, name != null && isPerson(name), found.when(), false)
        : null;
  }

  /** The first date in a text that is not that of joining. */
  private static Dates.Found date(String words, Dates dates) {
    int from = 0;
    Dates.Found found = dates.find(words);
    while (found.when().known()) {
      String label = words.substring(from, from + found.start());
      if (!OtherDates.isLabel(label)) {
        return new Dates.Found(found.when(), from + found.start(), from + found.end());
      }
      from += found.end();
      found = dates.find(words.substring(from));
    }
    return found;
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>(3);
    Element cell = row.firstElementChild();
    while (cell != null && cells.size() < 4) {
      if (!Dom.words(cell, 1).isEmpty()) {
        cells.add(cell);
      }
      cell = cell.nextElementSibling();
    }
    return cells;
  }

  /** A link to a person's page, else the first bold words that are a name; or null. */
  private static Element name(Element cell) {
    Element bold = null;
    Node at = cell;
    for (int n = 0; at != null && n < MOST_NODES; n++) {
      if (at instanceof Element e && e != cell) {
        if (isPerson(e) && isName(e)) {
          return e;
        }
        bold = bold == null && isBold(e) && isName(e) ? e : bold;
      }
      at = Dom.next(at, cell, true);
    }
    return bold;
  }

  private static boolean isPerson(Element e) {
    return e.normalName().equals("a") && Profiles.isPerson(e.attr("href"));
  }

  private static boolean isBold(Element e) {
    return switch (e.normalName()) {
      case "b", "strong", "h3", "h4", "h5" -> true;
      default -> false;
    };
  }

  private static boolean isName(Element e) {
    String words = Dom.words(e, LONGEST_NAME + 1);
    return !words.isEmpty()
        && words.length() <= LONGEST_NAME
        && !words.endsWith(":")
        && !Buttons.is(words)
        && !BoardWords.isLabel(words);
  }

  /** The first words of an element. */
  static String start(Element element) {
    return Dom.words(element, START);
  }

  /** What tells rows of different make apart. */
  String shape() {
    return (body == null ? "above" : "beside") + row.childrenSize() + (isDatedBody ? "dated" : "");
  }

  /** Whether the post has a name of its own to jump to. */
  boolean isAnchored() {
    return hasDigit(id());
  }

  /** What the page calls the post: the name of an anchor in or right before it, or empty. */
  String id() {
    Element anchor = anchor(row);
    Element at = row;
    for (int n = 0; anchor == null && at != null && n < 4; n++) {
      Element before = Dom.elementBefore(at);
      anchor = before == null || !Dom.words(before, 1).isEmpty() ? null : anchor(before);
      at = before == null ? at.parent() : null;
    }
    return anchor == null ? row.id() : anchor.attr("name");
  }

  private static Element anchor(Element e) {
    return e.selectFirst("a[name]");
  }

  private static boolean hasDigit(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether class names say which part is the author: then there are better ways to read it. */
  boolean isMarkedUp(Roles roles) {
    Node at = cell;
    for (int n = 0; at != null && n < MOST_NODES; n++) {
      if (at instanceof Element e && (roles.of(e) & (Roles.AUTHOR | Roles.NAME)) != 0) {
        return true;
      }
      at = Dom.next(at, cell, true);
    }
    return false;
  }

  /** Whether words about the author stand beside the name: "37 posts", "Member". */
  boolean tellsOfPerson() {
    return BoardWords.isProfile(Dom.words(cell, LONGEST_PROFILE));
  }

  /** Whether something leads to an answer, a profile, a letter. */
  boolean hasButtons() {
    for (Element image : row.select("img[alt], a[href]")) {
      boolean picture = image.normalName().equals("img");
      String words = picture ? image.attr("alt") : Dom.words(image, LONGEST_NAME);
      if (BoardWords.isButton(words)) {
        return true;
      }
    }
    return false;
  }
}
