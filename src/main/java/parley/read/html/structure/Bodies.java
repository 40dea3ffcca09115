package parley.read.html.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Node;
import parley.read.html.CommentText;
import parley.read.html.Said;

/**
 * Reads texts by their weight where class names have led to a small part of each item: the
 * innermost element that holds most of the words.
 */
final class Bodies {
  private static final double LEAST_READ = 0.45;
  private static final double MOST_OF_IT = 0.7;
  private static final double MOST = 0.8;
  private static final double LEAST_HELD = 0.4;
  private static final int LEAST_ITEMS = 3;
  private static final int LONGEST_PROFILE = 500;
  private static final int SHORTEST_PROFILE = 25;

  private final Survey survey;
  private final List<Integer> items;
  private final Set<Node> roots;

  Bodies(Survey survey, List<Integer> items, Set<Node> roots) {
    this.survey = survey;
    this.items = items;
    this.roots = roots;
  }

  /** What was read, with whole texts where most were lost. */
  List<Said> mended(List<Said> said) {
    int[] own = new Group(survey, items).plain();
    long read = 0;
    long there = 0;
    for (int i = 0; i < own.length; i++) {
      read += said.get(i).text().length();
      there += own[i];
    }
    return read >= LEAST_READ * there ? pure(said, own) : whole(said, own);
  }

  /** What was read, without the profile of the author where one stands beside each text. */
  private List<Said> pure(List<Said> said, int[] own) {
    if (own.length < LEAST_ITEMS) {
      return said;
    }
    int[] column = new Weights(survey, items).heaviest();
    int near = 0;
    int longer = 0;
    long there = 0;
    long held = 0;
    for (int i = 0; column != null && i < own.length; i++) {
      if (column[i] >= 0) {
        int body = survey.plain(column[i]) + survey.linked(column[i]);
        held += survey.plain(column[i]);
        near += own[i] - survey.plain(column[i]) <= LONGEST_PROFILE ? 1 : 0;
        longer += said.get(i).text().length() > body + SHORTEST_PROFILE ? 1 : 0;
      }
      there += own[i];
    }
    boolean profiles =
        held >= LEAST_HELD * there && near >= MOST * own.length && longer >= MOST * own.length;
    return profiles ? bodies(said, column) : said;
  }

  private List<Said> bodies(List<Said> said, int[] column) {
    List<Said> bodies = new ArrayList<>();
    for (int i = 0; i < column.length; i++) {
      Said one = said.get(i);
      String text = column[i] < 0 ? "" : CommentText.of(survey.element(column[i]), roots);
      bodies.add(text.isEmpty() ? one : new Said(one.author(), one.date(), text));
    }
    return bodies;
  }

  private List<Said> whole(List<Said> said, int[] own) {
    List<Said> whole = new ArrayList<>();
    for (int i = 0; i < own.length; i++) {
      Said one = said.get(i);
      boolean lost = one.text().length() < LEAST_READ * own[i];
      String text = lost ? CommentText.of(survey.element(body(i, own[i])), roots) : one.text();
      whole.add(
          text.length() > one.text().length() ? new Said(one.author(), one.date(), text) : one);
    }
    return whole;
  }

  /** The innermost element of an item with most of its own words. */
  private int body(int i, int own) {
    int body = items.get(i);
    int next = i + 1;
    int at = body + 1;
    while (at < survey.end(body)) {
      while (next < items.size() && items.get(next) < at) {
        next++;
      }
      boolean foreign = next < items.size() && items.get(next) == at;
      boolean heavy = !foreign && survey.plain(at) >= MOST_OF_IT * own;
      boolean holds = next < items.size() && items.get(next) < survey.end(at);
      if (heavy && !holds) {
        body = at++;
      } else {
        at = heavy && !foreign ? at + 1 : survey.end(at);
      }
    }
    return body;
  }
}
