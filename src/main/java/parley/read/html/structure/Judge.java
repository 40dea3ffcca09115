package parley.read.html.structure;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import parley.read.html.Roles;

/** Weighs a group: the sum of its {@link Evidence}. */
final class Judge {
  private static final int MOST_DATES = 4;
  private static final int TEXT_OF_HEAD = 25;
  private static final int ENOUGH_TEXT = 55;
  private static final int NEAR = 120;
  private static final int HIGHEST = 5;

  private final Survey survey;
  private final double[] shares = new double[Evidence.values().length];
  private double score;

  Judge(Survey survey) {
    this.survey = survey;
  }

  /** The score of a group. */
  double score(Group group) {
    score = 0;
    Arrays.fill(shares, 0);
    int n = group.size();
    int first = group.element(0);
    Element e = survey.element(first);
    String called = plain(e);
    boolean comment = Words.isComment(called);
    add(Evidence.CALLED_COMMENT, comment ? 1 : 0);
    add(Evidence.CALLED_POST, !comment && Words.isPost(called) ? 1 : 0);
    add(Evidence.AMONG_COMMENTS, amongComments(e) ? 1 : 0);
    marks(group, n, comment);
    add(Evidence.HEADED, survey.countBefore(Mark.HEADING, first, NEAR) > 0 ? 1 : 0);
    add(Evidence.BOX, survey.count(Mark.BOX) > 0 ? 1 : 0);
    add(Evidence.SEVERAL, Math.min(1, (n - 1) / 8.0 + (n > 1 ? 0.25 : 0)));
    text(group, n);
    return score;
  }

  private void marks(Group group, int n, boolean called) {
    int[] dates = group.own(Mark.DATE);
    int[] names = group.own(Mark.NAME);
    int[] bold = group.own(Mark.BOLD);
    double named = share(names, 1, Integer.MAX_VALUE);
    double perhaps = share(bold, 1, Integer.MAX_VALUE);
    if (called) {
      perhaps = Math.max(perhaps, share(group.own(Mark.BESIDE), 1, Integer.MAX_VALUE));
    }
    add(Evidence.DATED, share(dates, 1, Integer.MAX_VALUE));
    add(Evidence.CROWDED, share(dates, MOST_DATES, Integer.MAX_VALUE));
    add(Evidence.NAMED, named);
    add(Evidence.BOLD, Math.max(0, perhaps - named));
    add(Evidence.NAMELESS, 1 - Math.max(named, n == 1 ? 0 : perhaps));
    add(Evidence.UNDATED, 1 - share(dates, 1, Integer.MAX_VALUE));
    add(Evidence.BUTTONS, share(group.own(Mark.BUTTON), 1, Integer.MAX_VALUE));
    add(Evidence.PICTURED, share(group.own(Mark.AVATAR), 1, Integer.MAX_VALUE));
    add(Evidence.NUMBERED, share(group.own(Mark.NUMBERED), 1, Integer.MAX_VALUE));
    add(Evidence.TITLED, share(group.own(Mark.TITLE_LINK), 1, Integer.MAX_VALUE));
    double forms = share(group.own(Mark.BOX), 1, Integer.MAX_VALUE);
    add(Evidence.FORM, n > 2 ? forms / 4 : forms); // a box in each of many is for replies
    int elsewhere = 0;
    for (int i = 0; i < n; i++) {
      elsewhere += survey.isElsewhere(group.element(i)) ? 1 : 0;
    }
    add(Evidence.ELSEWHERE, (double) elsewhere / n);
  }

  private void text(Group group, int n) {
    int[] plain = group.plain();
    int[] linked = group.linked();
    double text = 0;
    double links = 0;
    double all = 1;
    for (int i = 0; i < n; i++) {
      text += Math.max(0, Math.min(plain[i], 3 * ENOUGH_TEXT) - TEXT_OF_HEAD);
      links += linked[i];
      all += plain[i] + linked[i];
    }
    add(Evidence.SPARSE, sparse(group, plain));
    Arrays.sort(plain);
    double middle = Math.max(0, plain[n / 2] - TEXT_OF_HEAD);
    add(Evidence.EMPTY, (lack(text / n) + lack(middle)) / 2);
    add(Evidence.LINKS, Math.min(1, Math.max(0, (links / all - 0.5) * 4)));
  }

  /** 1 where members hold less than a fifth of the text from the first to the last. */
  private double sparse(Group group, int[] plain) {
    int last = group.element(plain.length - 1);
    int between = survey.plainBetween(group.element(0), last);
    double own = 0;
    for (int i = 0; i < plain.length - 1; i++) {
      own += plain[i];
    }
    double share = between == 0 ? 1 : own / between;
    return Math.min(1, Math.max(0, (0.4 - share) * 5));
  }

  private static double lack(double text) {
    return Math.max(0, 1 - text / (ENOUGH_TEXT - TEXT_OF_HEAD));
  }

  private static double share(int[] own, int least, int most) {
    int n = 0;
    for (int count : own) {
      n += count >= least && count <= most ? 1 : 0;
    }
    return (double) n / own.length;
  }

  private boolean amongComments(Element e) {
    Element up = e.parent();
    for (int n = 0; up != null && n < HIGHEST && !up.normalName().equals("body"); n++) {
      if (Words.isComment(plain(up))) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }

  private static String plain(Element e) {
    String names = e.className() + " " + e.id();
    return Roles.plain(names, 0, names.length());
  }

  private void add(Evidence evidence, double share) {
    if (share > 0) {
      score += share * evidence.weight();
      shares[evidence.ordinal()] = share;
    }
  }

  /** The evidence for the last group, for people who look for the reason. */
  String told() {
    StringBuilder told = new StringBuilder();
    for (Evidence evidence : Evidence.values()) {
      double share = shares[evidence.ordinal()];
      if (share > 0) {
        told.append(' ').append(evidence).append('*').append(Math.round(share * 100));
      }
    }
    return told.toString();
  }
}
