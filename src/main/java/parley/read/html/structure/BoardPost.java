package parley.read.html.structure;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.read.html.Buttons;
import parley.read.html.CommentText;
import parley.read.html.Dates;

/**
 * A post of a board: its head, and what was said, without the lines of the board around it.
 *
 * @param head who and when
 * @param text what was said, may be empty
 * @param isLinks whether it is hardly more than links
 */
record BoardPost(BoardRow head, String text, boolean isLinks) {
  private static final int LONGEST_SIGNATURE = 400;
  private static final int SHORTEST_RULE = 10;
  private static final double MOST_LINKS = 0.6;

  /**
   * Reads what follows a head.
   *
   * @param heads the rows of all heads, which end what stands before them
   * @param most how many rows below a head can be its own
   */
  static BoardPost of(BoardRow head, Set<Node> heads, int most, Dates dates) {
    StringBuilder text = new StringBuilder();
    int all = 0;
    int linked = 0;
    if (head.body() != null) {
      add(CommentText.of(head.body(), BoardLead.of(head, dates)), text);
      all += head.body().text().length();
      linked += head.body().select("a").text().length();
    }
    Element next = head.row().nextElementSibling();
    boolean below = text.length() == 0; // else what follows is the board's
    for (int n = 0; below && n < most && next != null && !heads.contains(next); n++) {
      boolean pictures = text.length() > 0 && !next.hasText(); // buttons
      if (!pictures && !holdsHead(next, heads)) {
        add(CommentText.of(next), text);
        all += next.text().length();
        linked += next.select("a").text().length();
      }
      next = next.nextElementSibling();
    }
    return new BoardPost(head, withoutFoot(text.toString().strip()), linked > MOST_LINKS * all);
  }

  private static boolean holdsHead(Element row, Set<Node> heads) {
    for (Element inner : row.getElementsByTag("tr")) {
      if (heads.contains(inner)) {
        return true;
      }
    }
    return false;
  }

  private static void add(String more, StringBuilder text) {
    if (!more.isBlank()) {
      text.append(text.length() == 0 ? "" : "\n\n").append(more);
    }
  }

  /** Cuts the lines of the board from the end of a text, and a signature under a drawn line. */
  private static String withoutFoot(String text) {
    String rest = text;
    int at = rest.lastIndexOf('\n');
    while (!rest.isEmpty() && isFoot(rest.substring(at + 1))) {
      rest = at < 0 ? "" : rest.substring(0, at).stripTrailing();
      at = rest.lastIndexOf('\n');
    }
    int rule = rest.lastIndexOf("\n__________");
    rule = rule < 0 ? rest.lastIndexOf("\n----------") : rule;
    boolean signed = rule > 0 && rest.length() - rule < LONGEST_SIGNATURE;
    return signed && isRule(rest, rule + 1) ? rest.substring(0, rule).stripTrailing() : rest;
  }

  private static boolean isFoot(String line) {
    String words = line.replace("|", "").strip();
    return words.isEmpty() || Buttons.is(words) || BoardWords.isFoot(words);
  }

  private static boolean isRule(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == '_' || text.charAt(at) == '-')) {
      at++;
    }
    return at - from >= SHORTEST_RULE && (at == text.length() || text.charAt(at) == '\n');
  }
}
