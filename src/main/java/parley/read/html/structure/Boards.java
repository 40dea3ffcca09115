package parley.read.html.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.Page;
import parley.read.html.Roles;

/**
 * Bulletin boards of the years before class names: table rows that each begin with who wrote and
 * when, and hold what was said in the cell beside or in the rows below. A page is one only where
 * such rows repeat and more than their shape says so. Linear in the rows.
 */
final class Boards {
  private static final int MOST_ROWS = 200_000;
  private static final int MOST_LESSONS = 200;
  private static final double MOST = 0.8;
  private static final double MANY = 0.6;
  private static final int ENOUGH = 3;
  private static final int LONGEST_HEADER = 160;

  private final List<Element> rows;
  private final Dates dates;
  private final Roles roles = new Roles();
  private final Set<Node> heads = Collections.newSetFromMap(new IdentityHashMap<>());

  private Boards(Page page) {
    rows = page.withTag("tr");
    dates = new Dates(page.language());
  }

  /** The posts of a page in its order; empty where it is no such board. */
  static List<BoardPost> of(Page page) {
    int rows = page.withTag("tr").size();
    return rows < 2 || rows > MOST_ROWS ? List.of() : new Boards(page).posts();
  }

  private List<BoardPost> posts() {
    learn();
    Map<String, List<BoardRow>> alike = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Element row : rows) {
      String place = place(row);
      counts.merge(place, 1, Integer::sum);
      BoardRow head = BoardRow.of(row, dates);
      if (head != null) {
        alike.computeIfAbsent(place + head.shape(), key -> new ArrayList<>()).add(head);
      }
    }
    List<BoardPost> best = List.of();
    for (List<BoardRow> group : alike.values()) {
      List<BoardPost> posts = group.size() <= best.size() ? List.of() : posts(group);
      best = posts.size() > best.size() ? posts : best;
    }
    return best.size() > 1 ? best : List.of();
  }

  /** Learns from rows that may be heads how this page writes its dates. */
  private void learn() {
    int learnt = 0;
    for (Element row : rows) {
      String words = learnt < MOST_LESSONS ? BoardRow.start(row) : "";
      if (!words.isEmpty() && dates.read(words).known()) {
        dates.learn(words, "");
        learnt++;
      }
    }
  }

  /** The posts of a group of heads, or none where they are something else. */
  private List<BoardPost> posts(List<BoardRow> group) {
    if (group.size() < 2 || !speaks(group)) {
      return List.of();
    }
    heads.clear();
    for (BoardRow head : group) {
      heads.add(head.row());
    }
    int most = rowsBetween(group);
    List<BoardPost> posts = new ArrayList<>();
    int linked = 0;
    for (BoardRow head : group) {
      BoardPost post = BoardPost.of(head, heads, most, dates);
      linked += post.isLinks() ? 1 : 0;
      if (!post.text().isEmpty()) {
        posts.add(post);
      }
    }
    boolean filled = posts.size() >= MOST * group.size() && 2 * linked < group.size();
    return filled ? posts : List.of();
  }

  /** How many rows stand at most between two heads in one table: below the last are no more. */
  private int rowsBetween(List<BoardRow> group) {
    int most = 0;
    for (BoardRow head : group) {
      int n = 0;
      Element next = head.row().nextElementSibling();
      while (next != null && !heads.contains(next)) {
        n++;
        next = next.nextElementSibling();
      }
      most = next == null ? most : Math.max(most, n);
    }
    return most == 0 ? Integer.MAX_VALUE : most;
  }

  /** Whether more than the shape of these rows says that they are posts. */
  private boolean speaks(List<BoardRow> group) {
    int people = 0;
    int anchors = 0;
    int told = 0;
    int buttons = 0;
    int marked = 0;
    Set<String> names = new HashSet<>();
    for (BoardRow head : group) {
      people += head.isPerson() ? 1 : 0;
      anchors += head.isAnchored() ? 1 : 0;
      told += head.tellsOfPerson() ? 1 : 0;
      buttons += head.hasButtons() ? 1 : 0;
      marked += head.isMarkedUp(roles) ? 1 : 0;
      names.add(head.author());
    }
    double most = MANY * group.size();
    int evidence = people >= most ? 2 : 0;
    evidence += anchors >= most ? 1 : 0;
    evidence += told >= most ? 1 : 0;
    evidence += buttons >= most ? 1 : 0;
    evidence += isHeaded(group.get(0).row()) ? 2 : 0;
    return evidence >= ENOUGH
        && 2 * marked < group.size()
        && (names.size() > 1 || group.size() == 2);
  }

  /** Whether a row above says what the columns hold: "Author | Message". */
  private static boolean isHeaded(Element row) {
    Element above = row;
    for (int n = 0; n < 4 && above != null; n++) {
      above = above.previousElementSibling() == null ? above.parent() : Dom.elementBefore(above);
      String words = above == null ? "" : BoardRow.start(above);
      if (words.length() < LONGEST_HEADER && BoardWords.isHeader(words)) {
        return true;
      }
    }
    return false;
  }

  /** The tags from a row up, as far as unclosed elements do not change them from post to post. */
  private static String place(Element row) {
    StringBuilder place = new StringBuilder();
    Element at = row;
    for (int n = 0; n < 4 && at != null; n++) {
      place.append(at.normalName()).append('<');
      at = at.parent();
    }
    return place.toString();
  }
}
