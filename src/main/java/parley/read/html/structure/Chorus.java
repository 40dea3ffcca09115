package parley.read.html.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.read.html.Said;

/**
 * Tells what the site says in each item from what people say: the same words at the start or end of
 * nearly all texts, whatever their numbers, are buttons and labels. Linear in the texts.
 */
final class Chorus {
  private static final int LEAST_ITEMS = 3;
  private static final double MOST = 0.7;
  private static final int MOST_LINES = 12;
  private static final int LONGEST = 80;
  private static final int LONGEST_AGO = 30;

  private final List<Said> said;

  Chorus(List<Said> said) {
    this.said = said;
  }

  /** What was read, without what all say alike; a text that is nothing else stays. */
  List<Said> without() {
    String[] texts = new String[said.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = withoutAgo(withoutPicture(said.get(i)));
    }
    if (texts.length >= LEAST_ITEMS) {
      cut(texts, true);
      cut(texts, false);
    }
    List<Said> solo = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Said one = said.get(i);
      boolean same = texts[i].equals(one.text());
      solo.add(same ? one : new Said(one.author(), one.date(), texts[i]));
    }
    return solo;
  }

  /** A first line that is the alternative text of a picture of the author. */
  private static String withoutPicture(Said one) {
    String text = one.text();
    int end = text.indexOf("]\n");
    boolean picture = end > 0 && end < LONGEST && text.charAt(0) == '[';
    return picture && letters(text.substring(1, end)).equals(letters(one.author()))
        ? text.substring(end + 2).strip()
        : text;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }

  /** A first line like "(2 days ago)" is said by the site. */
  private static String withoutAgo(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? "" : text.substring(0, end);
    boolean ago = !line.isEmpty() && line.length() <= LONGEST_AGO && Words.isAgo(line);
    return ago && startsWithNumber(line) ? text.substring(end + 1).strip() : text;
  }

  private static boolean startsWithNumber(String line) {
    int at = line.charAt(0) == '(' ? 1 : 0;
    return at < line.length() && Character.isDigit(line.charAt(at));
  }

  private static void cut(String[] texts, boolean last) {
    for (int n = 0; n < MOST_LINES; n++) {
      String common = common(texts, last);
      if (common.isEmpty()) {
        return;
      }
      for (int i = 0; i < texts.length; i++) {
        if (key(texts[i], last).equals(common)) {
          texts[i] = without(texts[i], last);
        }
      }
    }
  }

  /** The line that most texts have at one end, or empty. */
  private static String common(String[] texts, boolean last) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      String key = key(text, last);
      if (!key.isEmpty() && counts.merge(key, 1, Integer::sum) >= MOST * texts.length) {
        return key;
      }
    }
    return "";
  }

  /** The line at one end of a text of several lines, without its numbers; empty if none. */
  private static String key(String text, boolean last) {
    int at = last ? text.lastIndexOf('\n') : text.indexOf('\n');
    if (at < 0) {
      return "";
    }
    String line = (last ? text.substring(at + 1) : text.substring(0, at)).strip();
    return line.length() > LONGEST ? "" : withoutNumbers(line);
  }

  private static String withoutNumbers(String line) {
    StringBuilder out = new StringBuilder(line.length());
    boolean said = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      said |= Character.isLetter(c) || isMark(c);
      boolean digit = Character.isDigit(c);
      boolean again = digit && out.length() > 0 && out.charAt(out.length() - 1) == '0';
      out.append(again ? "" : digit ? "0" : String.valueOf(c));
    }
    return said || !out.isEmpty() && out.toString().equals("0") ? out.toString() : "";
  }

  /** What sites put between buttons and before numbers; a smiley or "+1" is said by people. */
  private static boolean isMark(char c) {
    return c == '|' || c == '#' || c == '·' || c == '•';
  }

  private static String without(String text, boolean last) {
    int at = last ? text.lastIndexOf('\n') : text.indexOf('\n');
    return (last ? text.substring(0, at) : text.substring(at + 1)).strip();
  }
}
