package parley.read.plain;

import java.util.ArrayList;
import java.util.List;
import parley.model.When;
import parley.read.html.Names;

/**
 * Posts of a forum, known by what all forum software shows: the number of each post beside its
 * date, rising by one. Where the name stands is learnt from the page: only a place that holds one
 * for most posts is believed, else nobody is named. Linear.
 */
final class Numbered {
  /**
   * Where a post shows its number and its date.
   *
   * @param top the first of the two rows
   * @param body the row behind both
   * @param dateRow the row of the date
   */
  private record Anchor(int number, int top, int body, int dateRow, Moments.Moment date) {}

  /** A name, and the row where the profile of its bearer starts. */
  private record Named(String name, int row) {
    static final Named NOBODY = new Named("", -1);
  }

  private enum Place {
    BESIDE_DATE,
    TWICE_ABOVE,
    STATE_ABOVE,
    PICTURE_BELOW
  }

  private static final int LEAST = 3;
  private static final int NEAR = 3;
  private static final int PROFILE = 16;
  private static final int LONGEST = 100;
  private static final int MOST_DIGITS = 5;

  private final List<Row> rows;
  private final Moments moments;
  private List<Anchor> chain = List.of();

  private Numbered(List<Row> rows, Moments moments) {
    this.rows = rows;
    this.moments = moments;
  }

  /** The heads of such posts; empty where there are fewer than three in a row. */
  static List<Head> in(List<Row> rows) {
    Moments moments = new Moments();
    for (Row row : rows) {
      moments.learn(row.text());
    }
    Numbered numbered = new Numbered(rows, moments);
    numbered.find();
    return numbered.chain.size() < LEAST ? List.of() : numbered.heads();
  }

  private void find() {
    List<Anchor> run = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Anchor anchor = anchor(row);
      if (anchor == null) {
        continue;
      }
      int last = run.isEmpty() ? -1 : run.get(run.size() - 1).number();
      if (anchor.number() == last) {
        continue; // the number is shown twice
      }
      if (anchor.number() != last + 1 && !run.isEmpty()) {
        run = new ArrayList<>();
      }
      run.add(anchor);
      chain = run.size() > chain.size() ? run : chain;
    }
  }

  private Anchor anchor(int row) {
    String text = rows.get(row).text();
    int number = text.length() > LONGEST ? -1 : number(text);
    if (number < 0) {
      return null;
    }
    Moments.Moment here = moments.find(text);
    if (here.isFound()) {
      return new Anchor(number, row, row + 1, row, here);
    }
    Anchor directly = above(number, row, 1);
    int below = directly == null ? visible(row, 1) : -1;
    if (below >= 0 && isWhole(below)) {
      return new Anchor(number, row, below + 1, below, moments.find(rows.get(below).text()));
    }
    for (int step = 2; directly == null && step <= NEAR; step++) {
      directly = above(number, row, step);
    }
    return directly;
  }

  /** A number that stands alone, so many visible rows below a date. */
  private Anchor above(int number, int row, int step) {
    int date = rows.get(row).text().indexOf(' ') < 0 ? visible(row, -step) : -1;
    return date >= 0 && isWhole(date)
        ? new Anchor(number, date, row + 1, date, moments.find(rows.get(date).text()))
        : null;
  }

  /** The row that many visible ones further down, or up; -1 where there is none. */
  private int visible(int row, int step) {
    int at = row;
    int left = Math.abs(step);
    for (int tries = 0; left > 0 && tries < NEAR * 2; tries++) {
      at += step > 0 ? 1 : -1;
      if (at < 0 || at >= rows.size()) {
        return -1;
      }
      left -= rows.get(at).isEmpty() ? 0 : 1;
    }
    return left == 0 ? at : -1;
  }

  private boolean isWhole(int row) {
    String text = rows.get(row).text();
    return text.length() <= LONGEST && moments.fills(text, moments.find(text));
  }

  /** "#12" alone, at the start or the end of a row, or 12 behind a date; else -1. */
  private int number(String text) {
    int mark = text.lastIndexOf('#');
    if (mark >= 0) {
      int end = digits(text, mark + 1);
      boolean apart = mark == 0 || Lines.isBlank(text.charAt(mark - 1));
      boolean edge = end == text.length() || mark == 0;
      return apart && edge ? value(text, mark + 1, end) : -1;
    }
    int blank = text.lastIndexOf(' ');
    if (blank < 0 || digits(text, blank + 1) < text.length()) {
      return -1;
    }
    Moments.Moment date = moments.find(text);
    boolean behind = date.when().known() && date.to() <= blank && date.from() > 0;
    return behind ? value(text, blank + 1, text.length()) : -1;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static int value(String text, int from, int to) {
    boolean number = to > from && to - from <= MOST_DIGITS;
    return number ? Integer.parseInt(text, from, to, 10) : -1;
  }

  private List<Head> heads() {
    Place best = Place.BESIDE_DATE;
    int most = 0;
    for (Place place : Place.values()) {
      int named = 0;
      for (int i = 0; i < chain.size(); i++) {
        named += named(i, place).name().isEmpty() ? 0 : 1;
      }
      if (named > most) {
        most = named;
        best = place;
      }
    }
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      Anchor anchor = chain.get(i);
      Named named = most * 3 >= chain.size() * 2 ? named(i, best) : Named.NOBODY;
      int row = named.row() < 0 ? anchor.top() : Math.min(named.row(), anchor.top());
      When when = anchor.date().when();
      heads.add(
          new Head(Head.Kind.PROFILE, row, anchor.body(), 0, -1, named.name(), when, true, -1));
    }
    return heads;
  }

  private Named named(int i, Place place) {
    Anchor anchor = chain.get(i);
    int above = Math.max(i == 0 ? 0 : chain.get(i - 1).body(), anchor.top() - PROFILE);
    int below = Math.min(rows.size(), anchor.body() + PROFILE);
    return switch (place) {
      case BESIDE_DATE -> beside(anchor);
      case TWICE_ABOVE -> twice(anchor.top() - 1, above);
      case STATE_ABOVE -> state(anchor.top() - 1, above);
      case PICTURE_BELOW -> picture(anchor.body(), below);
    };
  }

  private Named beside(Anchor anchor) {
    String text = rows.get(anchor.dateRow()).text();
    String before = text.substring(0, anchor.date().from());
    String name = Names.beforeDate(NameText.withoutBars(before));
    return NameText.isName(name) && NameText.hasLetter(name)
        ? new Named(name, anchor.top())
        : Named.NOBODY;
  }

  /** A name that is the label of a picture and then stands there itself. */
  private Named twice(int from, int to) {
    for (int row = from; row > to; row--) {
      String text = rows.get(row).text();
      if (!text.isEmpty() && text.equals(rows.get(row - 1).text()) && NameText.isLoneName(text)) {
        return new Named(text, row - 1);
      }
    }
    return Named.NOBODY;
  }

  /** "Ann Offline". */
  private Named state(int from, int to) {
    for (int row = from; row >= to; row--) {
      String name = withoutState(rows.get(row).text());
      if (!name.isEmpty()) {
        return new Named(name, row);
      }
    }
    return Named.NOBODY;
  }

  /** "Avatar von Ann", "Ann ist offline". */
  private Named picture(int from, int to) {
    for (int row = from; row < to; row++) {
      String text = rows.get(row).text();
      String name = Speakers.isPicture(text) ? Speakers.plain(text) : withoutState(text);
      if (!name.isEmpty() && NameText.isLoneName(name)) {
        return new Named(name, -1);
      }
    }
    return Named.NOBODY;
  }

  private static String withoutState(String text) {
    for (String state : new String[] {" is offline", " ist offline", " is online", " ist online"}) {
      int at = text.indexOf(state);
      if (at > 0 && NameText.isLoneName(text.substring(0, at))) {
        return text.substring(0, at);
      }
    }
    boolean state = text.endsWith(" Offline") || text.endsWith(" Online");
    return state ? text.substring(0, text.lastIndexOf(' ')).strip() : "";
  }
}
