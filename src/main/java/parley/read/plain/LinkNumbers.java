package parley.read.plain;

import java.util.BitSet;

/**
 * The numbers that lynx and elinks set before links ({@code [12]Reply}) and the list of addresses
 * that explains them at the end. Only a dump with such a list has them, each once and nearly in
 * order: any other number in brackets is text.
 */
final class LinkNumbers {
  private static final String[] TITLES = {
    "References", "Visible links", "Links", "Verweise", "Références"
  };
  private static final int JUMP = 40;

  private final String text;
  private final int end;
  private final BitSet used = new BitSet();
  private int last;

  LinkNumbers(String text) {
    this.text = text;
    this.end = listStart();
  }

  /** Where the list of addresses starts; the length of the text where there is none. */
  int end() {
    return end;
  }

  private int listStart() {
    int feed = text.length();
    for (int tries = 0; tries < 3; tries++) {
      int found = -1;
      for (String title : TITLES) {
        found = Math.max(found, lineWith(title, feed));
      }
      if (found < 0) {
        return text.length();
      }
      if (listsAddresses(found)) {
        int outer = lineWith("References", found);
        return outer >= 0 && text.substring(outer, found).strip().equals("References")
            ? outer
            : found;
      }
      feed = found;
    }
    return text.length();
  }

  /** Where the last line before {@code limit} starts that says nothing but {@code title}. */
  private int lineWith(String title, int limit) {
    int at = text.lastIndexOf(title, limit - 1);
    for (int tries = 0; at >= 0 && tries < 8; tries++) {
      int start = text.lastIndexOf('\n', at) + 1;
      int stop = text.indexOf('\n', at);
      if (start < limit
          && text.substring(start, stop < 0 ? text.length() : stop).strip().equals(title)) {
        return start;
      }
      at = text.lastIndexOf(title, at - 1);
    }
    return -1;
  }

  private boolean listsAddresses(int title) {
    Lines line = new Lines(text, title, text.length());
    line.next();
    if (!line.next()) {
      return false;
    }
    String first = text.substring(line.first(), line.end());
    if ((first.equals("Visible links") || first.equals("Visible links:")) && line.next()) {
      first = text.substring(line.first(), line.end());
    }
    return first.startsWith("1. ") && (first.indexOf(":") > 0);
  }

  /** A line without its link numbers. Lines must come in their order. */
  String without(String line) {
    if (end == text.length() || line.indexOf('[') < 0) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    int from = 0;
    for (int at = line.indexOf('['); at >= 0; at = line.indexOf('[', at + 1)) {
      int close = line.indexOf(']', at);
      int number = close < 0 ? -1 : number(line, at + 1, close);
      if (isNext(number)) {
        last = Math.max(last, number);
        used.set(number);
        out.append(line, from, at);
        if (close + 1 < line.length() && touches(line, at - 1) && touches(line, close + 1)) {
          out.append(' '); // two links side by side: "[28]James[29]April 27, 2009"
        }
        from = close + 1;
      }
    }
    return out.append(line, from, line.length()).toString().strip();
  }

  /** Cells of tables are written out of turn, so that some numbers come late. */
  private boolean isNext(int number) {
    boolean near = number > last - JUMP / 2 && number <= last + JUMP;
    return number > 0 && near && !used.get(number);
  }

  private static boolean touches(String line, int at) {
    return at >= 0 && Character.isLetterOrDigit(line.charAt(at));
  }

  private static int number(String line, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      if (c < '0' || c > '9' || i - from > 5) {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return to == from ? -1 : number;
  }
}
