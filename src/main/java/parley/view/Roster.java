package parley.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everybody who took part, in an order, narrowed by what is typed; who is wanted and who is not.
 * Narrowing and sorting change neither. Names are folded once, so a letter costs a look at each.
 */
final class Roster {
  private final Figures figures;
  private final int[] unread;
  private final Others.Tally[] elsewhere;
  private final String[] folded;
  private final List<Integer> everybody;
  private List<Integer> listed;
  private RosterColumn order = RosterColumn.COMMENTS;
  private LineEdit typed = LineEdit.EMPTY;
  private int cursor;
  private final Set<Integer> marked;
  private final Set<Integer> unwanted;

  /** The people of a thread, the cursor on one of them; some are chosen by a filter already. */
  Roster(ThreadView view, Figures figures, Others others, Filter filter, int under) {
    this.figures = figures;
    this.unread = figures.unread(view);
    this.everybody = new ArrayList<>(figures.people());
    this.marked = new TreeSet<>(filter.authors());
    this.unwanted = new TreeSet<>(filter.notAuthors());
    marked.remove(Filter.NOBODY);
    int names = view.discussion().names().size();
    this.folded = new String[names];
    this.elsewhere = new Others.Tally[names];
    for (int who : everybody) {
      folded[who] = Names.folded(figures.name(who));
      elsewhere[who] = others.tally(figures.plainName(who));
    }
    sort();
    cursor = Math.max(0, listed.indexOf(under));
  }

  Figures figures() {
    return figures;
  }

  int unread(int who) {
    return unread[who];
  }

  Others.Tally elsewhere(int who) {
    return elsewhere[who];
  }

  RosterColumn order() {
    return order;
  }

  LineEdit typed() {
    return typed;
  }

  int cursor() {
    return cursor;
  }

  /** Everybody, in the order chosen. */
  List<Integer> everybody() {
    return everybody;
  }

  /** Those whose name holds what was typed, without regard to case and marks on letters. */
  List<Integer> listed() {
    return listed;
  }

  boolean marked(int who) {
    return marked.contains(who);
  }

  boolean unwanted(int who) {
    return unwanted.contains(who);
  }

  /** Whom to leave out. */
  List<Integer> unwanted() {
    return new ArrayList<>(unwanted);
  }

  /** Whom to show: the marked people; the one under the cursor while nobody is marked at all. */
  List<Integer> chosen() {
    return marked.isEmpty() && unwanted.isEmpty() ? underCursor() : new ArrayList<>(marked);
  }

  /** The marked people, or else the one under the cursor: those that a key is about. */
  List<Integer> meant() {
    return marked.isEmpty() ? underCursor() : new ArrayList<>(marked);
  }

  /** The person under the cursor, or nobody. */
  List<Integer> underCursor() {
    return cursor < listed.size() ? List.of(listed.get(cursor)) : List.of();
  }

  /** Moves the cursor as far as the list goes. */
  void move(int rows) {
    cursor = Math.max(0, Math.min(cursor + rows, listed.size() - 1));
  }

  /** Marks the person under the cursor, or no longer, and goes on. */
  void mark() {
    for (int who : underCursor()) {
      unwanted.remove(who);
      toggle(marked, who);
      move(1);
    }
  }

  /** The first that is shown on so many rows. */
  int first(int room) {
    return Math.max(0, Math.min(cursor - room / 2, listed.size() - room));
  }

  /** Marks whoever stands on a row, or no longer; the cursor goes there. */
  void click(int row, int room) {
    int clicked = first(room) + row;
    if (row >= 0 && row < room && clicked < listed.size()) {
      cursor = clicked;
      mark();
      cursor = clicked;
    }
  }

  /** Says that the person under the cursor is not wanted, or no longer, and goes on. */
  void refuse() {
    for (int who : underCursor()) {
      marked.remove(who);
      toggle(unwanted, who);
      move(1);
    }
  }

  private static void toggle(Set<Integer> people, int who) {
    if (!people.remove(who)) {
      people.add(who);
    }
  }

  /** Another text narrows the list; the cursor goes to the first who fits. */
  void type(LineEdit edited) {
    boolean same = edited.text().equals(typed.text());
    typed = edited;
    if (!same) {
      narrow();
      cursor = 0;
    }
  }

  /**
   * Sorts by the next column that tells anything, or the one before; the cursor keeps its person.
   */
  void sortBy(List<RosterColumn> columns, int step) {
    int at = columns.indexOf(order) + step;
    order = columns.get((at + columns.size()) % columns.size());
    resort();
  }

  /** Puts people in order again after figures have changed. */
  void resort() {
    List<Integer> under = underCursor();
    sort();
    cursor = under.isEmpty() ? 0 : Math.max(0, listed.indexOf(under.get(0)));
  }

  private void sort() {
    everybody.sort(new ByColumn());
    narrow();
  }

  private void narrow() {
    String part = Names.folded(typed.text());
    if (part.isEmpty()) {
      listed = everybody;
      return;
    }
    listed = new ArrayList<>();
    for (int who : everybody) {
      if (folded[who].contains(part)) {
        listed.add(who);
      }
    }
  }

  /** Most first, dates of a beginning earliest first, names by the alphabet; then most active. */
  private final class ByColumn implements Comparator<Integer> {
    @Override
    public int compare(Integer a, Integer b) {
      int by =
          switch (order) {
            case COMMENTS -> 0;
            case WORDS -> Long.compare(figures.words(b), figures.words(a));
            case REPLIES -> Integer.compare(figures.replies(b), figures.replies(a));
            case TOP_LEVEL -> Integer.compare(figures.topLevel(b), figures.topLevel(a));
            case UNREAD -> Integer.compare(unread[b], unread[a]);
            case ELSEWHERE -> Integer.compare(elsewhere[b].comments(), elsewhere[a].comments());
            case FIRST -> earlier(a, b);
            case LAST -> figures.last(b).compareTo(figures.last(a));
            case NAME -> folded[a].compareTo(folded[b]);
          };
      by = by != 0 ? by : Integer.compare(figures.comments(b), figures.comments(a));
      by = by != 0 ? by : Long.compare(figures.words(b), figures.words(a));
      return by != 0 ? by : Integer.compare(a, b);
    }

    private int earlier(int a, int b) {
      boolean both = figures.first(a).known() && figures.first(b).known();
      int order = figures.first(a).compareTo(figures.first(b));
      return both ? order : -order; // people without a date come last
    }
  }
}
