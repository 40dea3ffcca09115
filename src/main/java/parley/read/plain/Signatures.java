package parley.read.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that a dump kept inside comments whose heads are gone: the same short line that opens or
 * closes at least two of them is who wrote them.
 */
final class Signatures {
  private static final int LONGEST = 32;
  private static final int MOST_WORDS = 3;
  private static final int FEW = 5;

  private final Map<String, Integer> openings = new HashMap<>();
  private final Map<String, Integer> closings = new HashMap<>();

  private int comments;
  private int opened;

  private static boolean opens(List<Row> body) {
    String text = body.isEmpty() ? "" : body.get(0).text();
    boolean own = body.size() > 1 && body.get(1).afterBlank() && !text.isEmpty();
    char last = own ? text.charAt(text.length() - 1) : '.';
    return own && text.length() <= LONGEST && Character.isLetterOrDigit(last);
  }

  /** Looks at a comment without a head. */
  void learn(List<Row> body) {
    comments++;
    opened += opens(body) ? 1 : 0;
    if (body.size() > 1) {
      openings.merge(name(body.get(0)), 1, Integer::sum);
      closings.merge(name(body.get(body.size() - 1)), 1, Integer::sum);
    }
  }

  /** Who opens a comment in a row of its own; empty where nobody does. */
  String opening(List<Row> body) {
    if (!opens(body)) {
      return "";
    }
    boolean most = comments >= FEW && opened * 10L >= comments * 6L;
    return most ? Speakers.plain(body.get(0).text()) : repeated(openings, body.get(0));
  }

  /** Who signs a comment; empty where nobody does. */
  String closing(List<Row> body) {
    return body.size() < 2 ? "" : repeated(closings, body.get(body.size() - 1));
  }

  private static String repeated(Map<String, Integer> seen, Row row) {
    String name = name(row);
    return !name.isEmpty() && seen.getOrDefault(name, 0) > 1 ? Speakers.plain(name) : "";
  }

  /** A row that may be a name: some words that start with capitals and end without a mark. */
  private static String name(Row row) {
    String text = row.text();
    if (text.isEmpty() || text.length() > LONGEST || row.isItem()) {
      return "";
    }
    char last = text.charAt(text.length() - 1);
    int words = 1;
    boolean capitals = Character.isUpperCase(text.charAt(0));
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == ' ') {
        words++;
        capitals &= Character.isUpperCase(text.charAt(i));
      }
    }
    boolean plain = capitals && words <= MOST_WORDS && Character.isLetterOrDigit(last);
    return plain && !Tails.isButton(text) ? text : "";
  }
}
