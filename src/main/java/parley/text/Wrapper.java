package parley.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines that fit a number of columns: at blanks, after hyphens and dashes, between
 * ideographs and kana (UAX 14 with the rules that forbid a line to begin with a closing sign), and
 * inside a word only where it fits no line.
 *
 * <p>Linear in the text: at each break at most one line is looked at again.
 */
public final class Wrapper {
  private final String text;
  private final int columns;
  private final List<Line> lines = new ArrayList<>();

  private Wrapper(String text, int columns) {
    this.text = text;
    this.columns = Math.max(1, columns);
  }

  /**
   * The lines of {@code text}, in order; an empty line of the text is a line without characters, an
   * empty text has none.
   *
   * <p>No line with its prefix is wider than {@code columns}, except one that holds nothing but a
   * cluster which is wider itself. Between the end of a line and the start of the next stand only
   * blanks or one {@code \n}. A line that goes on repeats its quote marks, or hangs under the text
   * of its list item, by its prefix; there is none where it would take more than half the columns.
   *
   * @param text sanitized, see {@link Sanitizer#block}
   * @param columns at least 1
   */
  public static List<Line> wrap(String text, int columns) {
    Wrapper wrapper = new Wrapper(text, columns);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        wrapper.hardLine(start, text.length());
        break;
      }
      wrapper.hardLine(start, end);
      start = end + 1;
    }
    return wrapper.lines;
  }

  private void hardLine(int start, int end) {
    Lead lead = Lead.of(text, start, end, columns);
    if (lead.role() == Role.CODE) {
      code(start, end);
      return;
    }
    int at = start;
    int firstBreak = lead.end();
    String prefix = "";
    int before = lines.size();
    while (at < end) {
      int room = columns - prefix.length();
      int next = nextLine(at, end, firstBreak, room);
      int last = trimmed(at, next);
      if (last > at) {
        lines.add(new Line(at, last, prefix, lead.role()));
        prefix = lead.prefix();
      }
      at = skipBlanks(next, end);
      firstBreak = at;
    }
    if (lines.size() == before) {
      lines.add(new Line(start, start, "", lead.role()));
    }
  }

  /** Code is not touched but where it must break. */
  private void code(int start, int end) {
    int at = start;
    while (at < end) {
      int next = Math.max(Width.reach(text, at, end, columns), Width.clusterEnd(text, at));
      lines.add(new Line(at, next, "", Role.CODE));
      at = next;
    }
  }

  /**
   * Where the line after the one that starts at {@code from} starts.
   *
   * @param firstBreak no break at a blank may come before: list marks stay with their text
   */
  private int nextLine(int from, int end, int firstBreak, int room) {
    int used = 0;
    int good = -1; // the last place to break at
    int at = from;
    while (at < end) {
      int next = clusterEnd(at, end);
      boolean blank = isBlank(at, next);
      if (!blank && at > firstBreak && Breaks.before(text, at)) {
        good = at;
      }
      used += next == at + 1 && text.charAt(at) < 0x7F ? 1 : Width.widthOfCluster(text, at, next);
      if (used > room && !blank && at > from) {
        return good > from ? good : insideWord(Math.max(from, firstBreak), at);
      }
      at = next;
    }
    return end;
  }

  private int clusterEnd(int at, int end) {
    boolean ascii = text.charAt(at) < 0x7F && at + 1 < end && text.charAt(at + 1) < 0x7F;
    return ascii ? at + 1 : Math.min(end, Width.clusterEnd(text, at));
  }

  /**
   * A place in the second half of {@code [from, to)} at which a word goes on well, or {@code to}.
   */
  private int insideWord(int from, int to) {
    for (int at = to; at >= from + (to - from) / 2 && at > from; at--) {
      if (Breaks.insideLongWord(text, at)) {
        return at;
      }
    }
    return to;
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && Sanitizer.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int skipBlanks(int from, int to) {
    int at = from;
    while (at < to && isBlank(at, clusterEnd(at, to))) {
      at++;
    }
    return at;
  }

  /** Whether a cluster is a blank; one that bears an accent is a sign. */
  private boolean isBlank(int at, int next) {
    return next == at + 1 && Sanitizer.isBlank(text.charAt(at));
  }
}
