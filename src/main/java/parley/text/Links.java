package parley.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the web addresses in running text. Linear. */
public final class Links {
  private static final String SCHEME_END = "://";

  /** What ends a sentence or an aside rather than an address. */
  private static final String TRAILING = ".,;:!?'*_~…’";

  private Links() {}

  /**
   * The place {@code [start, end)} of an address in a text.
   *
   * @param start offset of its first character
   * @param end offset behind its last
   */
  public record Place(int start, int end) {}

  /**
   * The http and https addresses of {@code text}, in order. Punctuation at the end of one is left
   * out, and a closing bracket unless it was opened inside.
   */
  public static List<Place> find(String text) {
    int colon = text.indexOf(SCHEME_END);
    if (colon < 0) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    while (colon >= 0) {
      int start = schemeStart(text, colon);
      int host = colon + SCHEME_END.length();
      int from = host;
      if (start >= 0 && host < text.length() && Character.isLetterOrDigit(text.codePointAt(host))) {
        from = run(text, host);
        places.add(new Place(start, trimmed(text, host, from)));
      }
      colon = text.indexOf(SCHEME_END, from);
    }
    return places;
  }

  private static int schemeStart(String text, int colon) {
    int start = colon - 4;
    if (!text.regionMatches(true, start, "http", 0, 4)) {
      start = colon - 5;
      if (!text.regionMatches(true, start, "https", 0, 5)) {
        return -1;
      }
    }
    return start > 0 && isLatinLetterOrDigit(text.charAt(start - 1)) ? -1 : start;
  }

  /** An ideograph may stand right before an address, a letter may not: {@code xhttp}. */
  private static boolean isLatinLetterOrDigit(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }

  private static int run(String text, int from) {
    int at = from;
    while (at < text.length() && isPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * RFC 3986 excludes blanks and {@code <>"\^`{|}}; no page means its typographic quotes either.
   */
  private static boolean isPart(char c) {
    return c > ' '
        && c != 0x7F
        && "<>\"\\^`{|}«»“”„‹›".indexOf(c) < 0
        && !(c >= 0x2000 && c < 0x200B)
        && !(c >= 0x3000 && c < 0x3021) // ideographic blank, comma, full stop, brackets
        && !(c >= 0xFF00 && c < 0xFF10)
        && !(c >= 0xFF1A && c < 0xFF21);
  }

  private static int trimmed(String text, int from, int to) {
    int round = surplus(text, from, to, '(', ')');
    int square = surplus(text, from, to, '[', ']');
    int end = to;
    while (end > from + 1) {
      char last = text.charAt(end - 1);
      if (last == ')' && round > 0) {
        round--;
      } else if (last == ']' && square > 0) {
        square--;
      } else if (TRAILING.indexOf(last) < 0 && last != '(' && last != '[') {
        break;
      }
      end--;
    }
    return end;
  }

  /** How many more closing than opening brackets there are. */
  private static int surplus(String text, int from, int to, char open, char close) {
    int surplus = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      surplus += c == close ? 1 : c == open ? -1 : 0;
    }
    return surplus;
  }
}
