package parley.read.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.When;
import parley.read.html.Names;

/**
 * A page as lynx, w3m, elinks, links, html2text or pandoc write it, and any other dump whose
 * comments are known by repeated heads. Who answers whom is told by the columns of the heads.
 */
final class Dump {
  /** A comment. */
  record Said(int parent, String name, When date, String text, boolean pingback) {}

  private static final int FAR = 1000;
  private static final int PARTS = 4;
  private static final int LONGEST_PART = 90;
  private static final int LONGEST_FLAT_END = 40;
  private static final int ENOUGH_ALIKE = 3;

  private final List<Row> rows;
  private final Wrap wrap;
  private final Flow flow;
  private final List<Head> heads;
  private final boolean linked;
  private final Map<String, Integer> often = new HashMap<>();
  private final List<Said> comments = new ArrayList<>();
  private final Signatures signatures = new Signatures();
  private int after;

  private Dump(List<Row> rows, Wrap wrap, List<Head> found) {
    Optional<Crowd> crowd = Crowds.best(rows, found);
    List<Head> listed = Listed.in(rows, found);
    this.rows = rows;
    this.wrap = wrap;
    this.flow = new Flow(wrap);
    if (crowd.isEmpty() && listed.isEmpty()) {
      listed = Bare.in(rows, wrap);
    }
    List<Head> posts = Numbered.in(rows);
    boolean forum =
        posts.size() > listed.size()
            && (crowd.isEmpty() || posts.size() > crowd.get().size() || !crowd.get().isSure());
    boolean list = crowd.isEmpty() || isBetter(listed, crowd.get());
    this.heads = forum ? posts : list ? listed : crowd.get().heads();
    this.linked = !forum && !list && crowd.get().hasLinks();
    this.after = rows.size();
  }

  /** Whether the items of a list are the comments, and repeated heads only stand in them. */
  private static boolean isBetter(List<Head> listed, Crowd crowd) {
    int signed = 0;
    for (Head head : listed) {
      signed += head.name().isEmpty() ? 0 : 1;
    }
    boolean heads = crowd.heads().get(0).isItem() || signed * 2 < crowd.size();
    return heads ? !crowd.isSure() && listed.size() > crowd.size() : signed * 2 > listed.size();
  }

  static Dump of(String text) {
    List<Row> rows = Rows.of(text);
    Wrap wrap = Wrap.of(rows);
    Dump dump = new Dump(rows, wrap, HeadFinder.in(rows, wrap));
    dump.read();
    return dump;
  }

  boolean isWrapped() {
    return wrap.isWrapped();
  }

  List<Said> comments() {
    return comments;
  }

  /** The paragraphs before the thread. */
  List<String> front() {
    return flow.paragraphs(rows.subList(0, heads.isEmpty() ? rows.size() : heads.get(0).row()));
  }

  /** The paragraphs behind the thread. */
  List<String> back() {
    return flow.paragraphs(rows.subList(after, rows.size()));
  }

  private void read() {
    if (heads.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      names.add(heads.get(i).name());
      learn(heads.get(i).body(), end(i));
      if (isBare(heads.get(i)) && heads.get(i).name().isEmpty()) {
        signatures.learn(body(i));
      }
    }
    String lead = Speakers.commonLead(names);
    int[] parents = parents();
    for (int i = 0; i < heads.size(); i++) {
      comments.add(comment(i, lead, parents[i]));
    }
  }

  /** Whether a head is nothing but the mark of an item, so that its own row is text already. */
  private static boolean isBare(Head head) {
    return head.body() == head.row();
  }

  /** The comment below a head, without the lead that all names share. */
  private Said comment(int i, String lead, int around) {
    Head head = heads.get(i);
    boolean pingback = head.kind() == Head.Kind.PINGBACK;
    String name = head.name().startsWith(lead) ? head.name().substring(lead.length()) : head.name();
    List<Row> body = body(i);
    Mentioned.Line answer = pingback ? Mentioned.Line.NONE : Mentioned.in(body);
    int parent = answer.row() >= 0 ? answered(answer) : -1;
    body = parent >= 0 ? body.subList(0, answer.row()) : body;
    String said = pingback ? rows.get(head.body()).text() : flow.text(body);
    if (name.isEmpty() && isBare(head)) {
      name = signatures.opening(body);
      said = name.isEmpty() ? said : flow.text(body.subList(1, body.size()));
      name = name.isEmpty() ? signatures.closing(body) : name;
    }
    return new Said(parent >= 0 ? parent : around, Names.trim(name), head.date(), said, pingback);
  }

  /** The last comment of the one whom a line names, and best that which starts like its title. */
  private int answered(Mentioned.Line answer) {
    int found = -1;
    for (int i = comments.size() - 1; i >= Math.max(0, comments.size() - FAR); i--) {
      if (comments.get(i).name().equals(answer.name())) {
        if (comments.get(i).text().startsWith(answer.title())) {
          return i;
        }
        found = found < 0 ? i : found;
      }
    }
    return found;
  }

  /** Where the rows of a comment end: at the next head, or where the thread does. */
  private int end(int i) {
    return i + 1 < heads.size() ? heads.get(i + 1).row() : endOfThread(heads.get(i));
  }

  private int endOfThread(Head last) {
    int outer = last.column();
    for (Head head : heads) {
      outer = Math.min(outer, head.column());
    }
    boolean flat = last.body() < rows.size() && rows.get(last.body()).column() <= outer;
    int end = last.body();
    boolean said = false;
    while (end < rows.size()) {
      Row row = rows.get(end);
      boolean left =
          flat
              ? row.column() < Math.min(outer, rows.get(last.body()).column())
              : row.column() <= outer;
      if (end > last.body() && (left || said && linked && isEnd(end))) {
        break;
      }
      if (Tails.closes(row.text()) || flat && end - last.body() > LONGEST_FLAT_END) {
        break;
      }
      if (said && flat && row.afterBlank() && isCompact()) {
        break; // no other comment has a blank line in it
      }
      said |= !Tails.isButton(row.text());
      end++;
    }
    after = end;
    return end;
  }

  /** Whether some comments stand before the last one, and none of them has a blank line in it. */
  private boolean isCompact() {
    for (int i = 0; i + 1 < heads.size(); i++) {
      for (int row = heads.get(i).row() + 1; row < heads.get(i + 1).row(); row++) {
        if (rows.get(row).afterBlank()) {
          return false;
        }
      }
    }
    return heads.size() >= ENOUGH_ALIKE;
  }

  private boolean isEnd(int row) {
    return Tails.isLink(rows.get(row - 1).text());
  }

  /** Counts the short rows at the start and the end of comments. */
  private void learn(int from, int to) {
    Map<String, Boolean> seen = new HashMap<>();
    for (int i = from; i < to; i++) {
      String text = rows.get(i).text();
      boolean edge = i < from + PARTS || i >= to - PARTS;
      if (edge && text.length() <= LONGEST_PART && seen.put(text, true) == null) {
        often.merge(text, 1, Integer::sum);
      }
    }
  }

  /** What most comments have at the start or the end is no comment. */
  private boolean isFurniture(String text) {
    int times = text.length() > LONGEST_PART || text.length() < 3 ? 0 : often.getOrDefault(text, 0);
    return times > 2 && times * 3 > heads.size();
  }

  private List<Row> body(int i) {
    Head head = heads.get(i);
    int from = head.body();
    int to = head.until() > 0 ? head.until() : end(i);
    if (head.body() == head.row()) {
      return withoutMark(from, to);
    }
    while (from < to && isAbove(rows.get(from))) {
      from++;
    }
    int end = linked ? firstLink(from, to) : to;
    while (end > from && isBelow(rows.get(end - 1))) {
      end--;
    }
    List<Row> kept = new ArrayList<>();
    for (int k = from; k < end; k++) {
      boolean edge = k < from + PARTS || k >= end - PARTS;
      if (!edge || !isFurniture(rows.get(k).text())) {
        kept.add(rows.get(k));
      }
    }
    return kept;
  }

  /** The rows of an item that is a comment from its first word on. */
  private List<Row> withoutMark(int from, int to) {
    int end = to;
    while (end > from + 1 && Tails.isLink(rows.get(end - 1).text())) {
      end--;
    }
    List<Row> kept = new ArrayList<>(rows.subList(from, Math.max(end, from + 1)));
    Row first = kept.get(0);
    int column = kept.size() > 1 ? kept.get(1).column() : first.column();
    kept.set(0, new Row(column, first.end(), true, -1, first.text()));
    return kept;
  }

  private boolean isAbove(Row row) {
    return Tails.isButton(row.text()) || isFurniture(row.text());
  }

  private boolean isBelow(Row row) {
    boolean number = linked && Tails.isCounter(row.text());
    return row.isEmpty() || Speakers.isPicture(row.text()) || number || isFurniture(row.text());
  }

  private int firstLink(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (Tails.isLink(rows.get(k).text())) {
        return k;
      }
    }
    return to;
  }

  /** What each comment answers: the last one above that stands further to the left. */
  private int[] parents() {
    int[] parents = new int[heads.size()];
    int[] open = new int[16];
    Columns columns = new Columns(heads);
    int depth = 0;
    for (int i = 0; i < parents.length; i++) {
      int column = columns.of(heads.get(i));
      while (depth > 0 && columns.of(heads.get(open[depth - 1])) >= column) {
        depth--;
      }
      parents[i] = depth == 0 ? -1 : open[depth - 1];
      open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
      open[depth++] = i;
    }
    return parents;
  }
}
