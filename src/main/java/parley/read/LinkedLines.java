package parley.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.Anchor;
import parley.text.Addresses;
import parley.text.Sanitizer;

/**
 * Finds the links of a text again after a reader has cut, joined and cleaned it: a line that is
 * still the same has the links that it had on the page. Where equal lines had different links, the
 * lines around decide; where they do not, the line has none, since a wrong link is worse.
 *
 * <p>Linear in the text; costs nothing on a page without links.
 */
public final class LinkedLines {
  /** Equal lines with different links that are told apart: "Ada wrote:" above every quote. */
  private static final int MOST_ALIKE = 256;

  /** The words of a line that lead somewhere, by offsets into what {@link #core} leaves of it. */
  private record Linked(String before, String after, List<Anchor> anchors) {
    boolean same(Linked other) {
      return before.equals(other.before) && after.equals(other.after) && leadsAs(other.anchors);
    }

    /**
     * Written out: linking the comparison of a record takes 20 ms, and this is the way to start.
     */
    boolean leadsAs(List<Anchor> others) {
      boolean same = anchors.size() == others.size();
      for (int i = 0; same && i < others.size(); i++) {
        Anchor a = anchors.get(i);
        Anchor b = others.get(i);
        same = a.start() == b.start() && a.end() == b.end() && a.target().equals(b.target());
      }
      return same;
    }
  }

  private final Map<String, List<Linked>> lines = new HashMap<>();

  /** For each first letter of those lines a bit for each last one, by their last six bits. */
  private final long[] ends = new long[64];

  /** Whether no text had a link. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Notes a text as it was on the page, with its links in order. */
  public void add(String text, List<Anchor> anchors) {
    int a = 0;
    int start = 0;
    String before = "";
    while (start <= text.length() && a < anchors.size()) {
      int end = lineEnd(text, start);
      while (a < anchors.size() && anchors.get(a).end() <= start) {
        a++;
      }
      String line = text.substring(start, end);
      String core = core(line);
      List<Anchor> here = new ArrayList<>();
      for (int b = a; b < anchors.size() && anchors.get(b).start() < end; b++) {
        Anchor anchor = anchors.get(b);
        int from = Math.max(0, anchor.start() - start);
        int to = Math.min(line.length(), anchor.end() - start);
        add(line, core, new Anchor(from, to, anchor.target()), here);
      }
      if (!here.isEmpty() && !core.isEmpty()) {
        add(core, new Linked(before, next(text, end), here));
      }
      before = core.isEmpty() ? before : core;
      start = end + 1;
    }
  }

  /** Adds what others hold, who read the page behind what this one was told of. */
  public void addAll(LinkedLines others) {
    for (Map.Entry<String, List<Linked>> line : others.lines.entrySet()) {
      for (Linked linked : line.getValue()) {
        add(line.getKey(), linked);
      }
    }
  }

  private void add(String core, Linked linked) {
    List<Linked> alike = lines.get(core);
    if (alike == null) {
      alike = new ArrayList<>(1);
      lines.put(core, alike);
      ends[core.charAt(0) & 0x3f] |= 1L << core.charAt(core.length() - 1);
    }
    boolean known = false;
    for (int i = 0; i < alike.size() && !known; i++) {
      known = alike.get(i).same(linked);
    }
    if (!known && alike.size() < MOST_ALIKE) {
      alike.add(linked);
    }
  }

  /** Adds a link of a line by its place in the core of that line. */
  private static void add(String line, String core, Anchor anchor, List<Anchor> to) {
    String label = Sanitizer.line(line.substring(anchor.start(), anchor.end()));
    int exact = anchor.start() - (line.length() - core.length());
    int least = to.isEmpty() ? 0 : to.get(to.size() - 1).end();
    int at = exact >= least && core.startsWith(label, exact) ? exact : core.indexOf(label, least);
    String target = Sanitizer.line(anchor.target());
    if (at >= 0 && !label.isEmpty() && target.length() <= Addresses.LONGEST) {
      to.add(new Anchor(at, at + label.length(), target));
    }
  }

  /** The links of a text as it has become; {@code base} is what relative addresses start from. */
  List<Anchor> in(String text, String base) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Anchor> found = new ArrayList<>();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = lineEnd(text, start);
      if (!mayBe(text, start, end)) {
        continue;
      }
      String core = core(text.substring(start, end));
      List<Linked> alike = lines.get(core);
      if (alike != null && text.startsWith(core, end - core.length())) {
        for (Anchor anchor : choose(alike, previous(text, start), next(text, end))) {
          int from = end - core.length();
          String target = Resolved.of(anchor.target(), base);
          found.add(new Anchor(from + anchor.start(), from + anchor.end(), target));
        }
      }
    }
    return found;
  }

  /** Whether a line has the first and the last letter of one with links: most have not. */
  private boolean mayBe(String text, int from, int to) {
    int first = from;
    while (first < to && isBefore(text.charAt(first))) {
      first++;
    }
    int last = to - 1;
    while (last > first && text.charAt(last) == ' ') {
      last--;
    }
    if (first >= to) {
      return false;
    }
    char a = text.charAt(first);
    char z = text.charAt(last);
    return !isPlain(a) || !isPlain(z) || (ends[a & 0x3f] & 1L << z) != 0;
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7f;
  }

  private static boolean isBefore(char c) {
    return c == '>' || c == ' ';
  }

  private static List<Anchor> choose(List<Linked> alike, String before, String after) {
    List<Anchor> best = List.of();
    int bestScore = -1;
    boolean sure = true;
    for (Linked one : alike) {
      int score = (one.before.equals(before) ? 1 : 0) + (one.after.equals(after) ? 2 : 0);
      boolean other = !one.leadsAs(best);
      sure = score > bestScore || sure && (score < bestScore || !other);
      best = score > bestScore ? one.anchors : best;
      bestScore = Math.max(score, bestScore);
    }
    return sure ? best : List.of();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** What the last line with words before this one says. */
  private static String previous(String text, int start) {
    int end = start - 1;
    while (end >= 0) {
      int from = text.lastIndexOf('\n', end - 1) + 1;
      String core = core(text.substring(from, end));
      if (!core.isEmpty()) {
        return core;
      }
      end = from - 1;
    }
    return "";
  }

  /** What the next line with words says. */
  private static String next(String text, int end) {
    int start = end + 1;
    while (start < text.length()) {
      int stop = lineEnd(text, start);
      String core = core(text.substring(start, stop));
      if (!core.isEmpty()) {
        return core;
      }
      start = stop + 1;
    }
    return "";
  }

  /** A line without what stands before its words: blanks and quote marks. */
  private static String core(String line) {
    String clean = Sanitizer.line(line);
    int at = 0;
    while (at < clean.length() && isBefore(clean.charAt(at))) {
      at++;
    }
    return clean.substring(at);
  }
}
