package parley.read.html.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import parley.read.html.Dom;

/**
 * Who answers whom by the numbers that items bear: 2.1 answers 2. Numbers count only where nearly
 * all items have one, no two the same, and nearly every 2.1 comes behind a 2.
 */
final class Outline {
  private static final int MOST_RUNS = 12;
  private static final int MOST_NODES = 80;
  private static final int LONGEST = 14;
  private static final double NEARLY_ALL = 0.9;

  private final List<Element> roots;
  private final Set<Node> all;

  Outline(List<Element> roots, Set<Node> all) {
    this.roots = roots;
    this.all = all;
  }

  /** For each item the one that it answers, or -1; all -1 where numbers tell nothing. */
  int[] parents() {
    int[] parents = new int[roots.size()];
    Map<String, Integer> seen = new HashMap<>();
    int numbered = 0;
    int dotted = 0;
    int answered = 0;
    for (int i = 0; i < parents.length; i++) {
      String number = number(roots.get(i));
      int dot = number.lastIndexOf('.');
      Integer above = dot < 0 ? null : seen.get(number.substring(0, dot));
      parents[i] = above == null ? -1 : above;
      dotted += dot < 0 ? 0 : 1;
      answered += above == null ? 0 : 1;
      numbered += number.isEmpty() || seen.putIfAbsent(number, i) != null ? 0 : 1;
    }
    boolean sound =
        dotted > 0
            && numbered >= NEARLY_ALL * parents.length
            && answered >= NEARLY_ALL * dotted
            && dotted < parents.length;
    return sound ? parents : none(parents.length);
  }

  private static int[] none(int n) {
    int[] none = new int[n];
    java.util.Arrays.fill(none, -1);
    return none;
  }

  /** The number among the first words of an item, or empty. */
  private String number(Element root) {
    int runs = 0;
    Node at = root;
    for (int n = 0; at != null && n < MOST_NODES && runs < MOST_RUNS; n++) {
      boolean foreign = at != root && all.contains(at);
      if (at instanceof TextNode text && !text.isBlank()) {
        String number = ofRun(text.getWholeText().strip(), runs == 0);
        if (!number.isEmpty()) {
          return number;
        }
        runs++;
      }
      at = Dom.next(at, root, !foreign);
    }
    return "";
  }

  /** The number that is all of a run, or that a run begins with. */
  private static String ofRun(String run, boolean first) {
    if (run.isEmpty()) { // of separators that HTML takes for text
      return "";
    }
    int from = run.charAt(0) == '#' || run.charAt(0) == '(' || run.charAt(0) == '[' ? 1 : 0;
    int to = from;
    while (to < run.length() && to - from < LONGEST && isPart(run.charAt(to))) {
      to++;
    }
    int end = to;
    while (end > from && run.charAt(end - 1) == '.') {
      end--;
    }
    boolean whole = to == run.length() || to + 1 == run.length() && isMark(run.charAt(to));
    boolean parted = to < run.length() && (run.charAt(to) <= ' ' || isMark(run.charAt(to)));
    boolean led = parted && (first || from > 0);
    boolean number = end > from && run.charAt(from) != '.' && (whole || led);
    return number ? run.substring(from, end) : "";
  }

  private static boolean isPart(char c) {
    return c >= '0' && c <= '9' || c == '.';
  }

  private static boolean isMark(char c) {
    return c == ')' || c == ']' || c == ':' || c == '|';
  }

  /** A name without a number like "2.1" or "#3" in front of it. */
  static String withoutNumber(String name) {
    int blank = name.indexOf(' ');
    String number = blank <= 0 ? "" : ofRun(name.substring(0, blank), true);
    return number.isEmpty() ? name : name.substring(blank + 1).strip();
  }
}
