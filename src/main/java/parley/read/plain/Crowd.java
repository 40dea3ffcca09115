package parley.read.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Heads of one kind on one page, and how sure it is that they head comments: repeated heads that
 * are announced by a heading, closed by links to answer, dated, said to be so many.
 */
final class Crowd {
  private static final int LAST_ROWS = 80;
  private static final int NEAR = 60;
  private static final int FEW = 5;
  private static final int DIRECTLY = 3;
  private static final int LONG_NAME = 3;
  private static final int LONG_BEGINNING = 12;

  private final List<Row> rows;
  private final List<Head> heads;
  private final boolean announced;
  private final int claimed;
  private final int above;
  private int dated;
  private int answered;
  private int empty;
  private int own;
  private int titled;
  private int repeated;
  private final Set<String> beginnings = new HashSet<>();

  /**
   * @param heads all of one kind, pingbacks between them included
   * @param announcements the headings about comments on the page
   */
  Crowd(List<Row> rows, List<Head> heads, List<Announcements.Heading> announcements) {
    this.rows = rows;
    Announcements.Heading above = above(rows, heads, announcements);
    this.announced = above.row() >= 0;
    this.claimed = above.count();
    this.above = above.row();
    this.heads = trimmed(heads.subList(firstBehind(heads, above.row()), heads.size()));
    count();
  }

  /** The last heading with most of the heads behind it, the first of these being near. */
  private static Announcements.Heading above(
      List<Row> rows, List<Head> heads, List<Announcements.Heading> announcements) {
    Announcements.Heading best = new Announcements.Heading(-1, -1);
    int outer = Integer.MAX_VALUE;
    for (Head head : heads) {
      outer = Math.min(outer, head.column());
    }
    for (Announcements.Heading heading : announcements) {
      int first = firstBehind(heads, heading.row());
      boolean few = heads.size() < FEW;
      int behind = heads.size() - first;
      boolean most = few ? behind * 2 > heads.size() : behind * 4 > heads.size() * 3;
      most |= behind > 0 && behind == heading.count();
      boolean outside = most && isOutside(rows.get(heading.row()), heads.get(first), outer);
      if (outside && heads.get(first).row() - heading.row() <= NEAR) {
        boolean keeps = heading.count() < 0 && best.count() >= 0;
        best = new Announcements.Heading(heading.row(), keeps ? best.count() : heading.count());
      }
    }
    return best;
  }

  /**
   * Without the line below the title of the article, behind which much more stands than behind
   * others, and without a list behind the thread that repeats its names without dates.
   */
  private static List<Head> trimmed(List<Head> heads) {
    int from = 0;
    int to = heads.size();
    if (to > 2 && heads.get(0).dated() && heads.get(1).dated()) {
      while (to > 2 && !heads.get(to - 1).dated() && !isPingback(heads.get(to - 1))) {
        to--;
      }
      boolean all = true;
      for (int i = 0; i < to; i++) {
        all &= heads.get(i).dated() || isPingback(heads.get(i));
      }
      to = all ? to : heads.size();
    }
    if (to > 2) {
      int first = heads.get(1).row() - heads.get(0).row();
      int others = heads.get(to - 1).row() - heads.get(1).row();
      from = first > LAST_ROWS && (long) first * (to - 2) > 4L * others ? 1 : 0;
    }
    return heads.subList(from, to);
  }

  private static boolean isPingback(Head head) {
    return head.kind() == Head.Kind.PINGBACK;
  }

  /** A line inside a comment stands further in than the heads of lists. */
  private static boolean isOutside(Row heading, Head first, int outer) {
    return !first.isItem() || heading.column() <= outer;
  }

  private static int firstBehind(List<Head> heads, int row) {
    int low = 0;
    int high = heads.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (heads.get(middle).row() > row) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void count() {
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      if (head.kind() == Head.Kind.PINGBACK) {
        continue;
      }
      own++;
      titled += words(head.name()) > LONG_NAME ? 1 : 0;
      String begins = longest(head.body());
      repeated += begins.length() > LONG_BEGINNING && !beginnings.add(begins) ? 1 : 0;
      dated += head.dated() ? 1 : 0;
      answered += hasLink(head.body(), end(i)) ? 1 : 0;
      empty += hasText(head.body(), end(i)) ? 0 : 1;
    }
  }

  /** What a comment says, as far as it tells two comments apart. */
  private String longest(int from) {
    String longest = "";
    for (int i = from; i < Math.min(rows.size(), from + FEW); i++) {
      String text = rows.get(i).text();
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  private static int words(String name) {
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      words += name.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private int end(int i) {
    int last = Math.min(rows.size(), heads.get(i).body() + LAST_ROWS);
    return i + 1 < heads.size() ? heads.get(i + 1).row() : last;
  }

  private boolean hasLink(int from, int to) {
    for (int i = Math.max(from, to - LAST_ROWS); i < to; i++) {
      if (Tails.isLink(rows.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasText(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Tails.isButton(rows.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  List<Head> heads() {
    return heads;
  }

  int size() {
    return own;
  }

  /** Whether a third of them is closed by a link to answer. */
  boolean hasLinks() {
    return answered * 3 >= own && (answered > 1 || own == 1);
  }

  /** How sure it is; {@link #ENOUGH} or more is a thread. */
  int score() {
    if (own == 0 || empty * 3 > own || isWidget()) {
      return 0;
    }
    Head first = heads.get(0);
    boolean verb = false;
    for (int i = 0; i < heads.size() && !verb; i++) {
      verb = heads.get(i).kind() == Head.Kind.VERB;
    }
    boolean profile = first.kind() == Head.Kind.PROFILE;
    if (own < 3 && !verb && !profile && !announced) {
      return 0;
    }
    boolean sentences = titled * 2 > own;
    int score = verb ? dated * 2 >= own ? 4 : sentences && own < 3 ? 0 : 2 : sentences ? -2 : 0;
    score += profile ? 3 : 0;
    score += first.number() > 0 || first.isItem() && dated > 0 ? 1 : 0;
    score += announced ? heads.get(0).row() - above <= DIRECTLY ? 3 : 2 : 0;
    score += answered * 2 >= own ? 3 : 0;
    score += own > 1 ? 1 : 0;
    score += claimed > 0 && claimed == own ? 2 : 0;
    return score;
  }

  /** Whether no other reading of the page could be better. */
  boolean isSure() {
    return score() > ENOUGH + 1;
  }

  /** Lists of the latest comments name the article below the name, again and again. */
  private boolean isWidget() {
    return own > 2 && repeated * 2 > own;
  }

  /** The least {@link #score} of a thread. */
  static final int ENOUGH = 4;
}
