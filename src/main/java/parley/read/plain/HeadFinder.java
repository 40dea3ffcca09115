package parley.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.model.When;
import parley.read.html.Buttons;
import parley.read.html.Names;

/** Finds everything in a dump that looks like the head of a comment. Linear. */
final class HeadFinder {
  private static final int MOST_SKIPPED = 3;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_PROFILE = 12;

  private static final String[] GLUED = {"says:", "sagt:", "schreibt:", "dit :", "dice:", "zegt:"};

  /** What follows an empty mark may stand a little further to the left, as lynx writes it. */
  private static final int OUTDENT = 2;

  private static final int LONGEST_SPEAKER = 120;

  private final List<Row> rows;
  private final Wrap wrap;
  private final Moments moments = new Moments();
  private final List<Head> heads = new ArrayList<>();

  private HeadFinder(List<Row> rows, Wrap wrap) {
    this.rows = rows;
    this.wrap = wrap;
  }

  static List<Head> in(List<Row> rows, Wrap wrap) {
    HeadFinder finder = new HeadFinder(rows, wrap);
    for (Row row : rows) {
      finder.moments.learn(row.text());
    }
    int at = 0;
    while (at < rows.size()) {
      at = finder.at(at);
    }
    return finder.heads;
  }

  /** Reads the head that starts in a row, if one does; returns the next row to look at. */
  private int at(int start) {
    Row first = rows.get(start);
    int row = start;
    if (first.isItem() && (first.isEmpty() || isNumber(first.text()))) {
      int skipped = 0;
      while (row < rows.size() && skipped < MOST_SKIPPED && isNothing(rows.get(row))) {
        row++;
        skipped++;
      }
      if (row == rows.size() || isOuter(first, rows.get(row))) {
        return start + 1;
      }
    }
    if (first.isItem() && isPingback(rows.get(row).text())) {
      heads.add(head(Head.Kind.PINGBACK, start, row, "", When.UNKNOWN, false));
      return row + 1;
    }
    if (spoken(start, row) || profile(start) || oneLine(start, row) || twoLines(start, row)) {
      return heads.get(heads.size() - 1).body();
    }
    if (first.isItem() && !rows.get(row).isEmpty() && !Buttons.is(rows.get(row).text())) {
      heads.add(head(Head.Kind.ITEM, start, row, "", When.UNKNOWN, false));
    }
    return start + 1;
  }

  /** Whether a row behind an empty mark starts an item of its own that is no part of this one. */
  private static boolean isOuter(Row first, Row row) {
    int column = row.column();
    return row != first && row.isItem() && column <= first.column();
  }

  /** Avatars, counters and buttons that stand between the mark of an item and its head. */
  private static boolean isNothing(Row row) {
    return row.isEmpty() || Buttons.is(row.text()) || isNumber(row.text());
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() <= 4;
  }

  /** Whether a text starts as themes head what other sites sent: "Pingback von Winter tyres". */
  static boolean isPingback(String text) {
    char first = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(0));
    if (first != 'p' && first != 't') {
      return false; // nearly all names, without a copy
    }
    int blank = text.indexOf(' ');
    String word = blank < 0 ? text : text.substring(0, blank);
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "pingback:", "trackback:", "pingback", "trackback" -> true;
      default -> false;
    };
  }

  private Head head(Head.Kind kind, int start, int body, String name, When date, boolean dated) {
    Row first = rows.get(start);
    return new Head(kind, start, body, first.column(), first.number(), name, date, dated, -1);
  }

  /** "Ann says:", and the date that may stand in the next row. */
  private boolean spoken(int start, int row) {
    String text = rows.get(row).text();
    if (text.length() > LONGEST_SPEAKER * 2 || text.isEmpty()) {
      return false;
    }
    Moments.Moment inside = moments.find(text);
    String said = text;
    if (inside.isFound() && inside.from() > 0 && verbAt(text, inside) >= 0) {
      String name = text.substring(0, verbAt(text, inside));
      return add(Head.Kind.VERB, start, row + 1, name, inside.when(), true);
    }
    char last = said.charAt(said.length() - 1);
    boolean colon = last == ':' || last == '：';
    Moments.Moment next = row + 1 < rows.size() ? whole(row + 1) : Moments.Moment.NONE;
    if (!colon && !next.isFound()) {
      return false;
    }
    int end = Verbs.nameEnd(said, 0, trimmed(said, colon ? said.length() - 1 : said.length()));
    if (end <= 0 && colon && next.isFound()) {
      end = gluedVerb(said);
    }
    if (end <= 0 || end > LONGEST_SPEAKER) {
      return false;
    }
    int body = next.isFound() ? row + 2 : row + 1;
    return add(Head.Kind.VERB, start, body, said.substring(0, end), next.when(), next.isFound());
  }

  /** Themes that set a verb by a style sheet leave no blank: "Annsays:". */
  private static int gluedVerb(String said) {
    for (String verb : GLUED) {
      int at = said.length() - verb.length();
      if (at > 0 && said.endsWith(verb) && !Lines.isBlank(said.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  /** Behind the name in "Ann says on 3 May 2019:" or "Ann on 3 May 2019 said:"; -1 in others. */
  private static int verbAt(String text, Moments.Moment date) {
    char last = text.charAt(text.length() - 1);
    if (last == ':') {
      int behind = Verbs.nameEnd(text, 0, trimmed(text, text.length() - 1));
      if (behind >= date.to()) {
        return date.from();
      }
    }
    boolean ends = trimmed(text, text.length()) <= date.to() || last == ':';
    return ends && date.to() >= text.length() - 2 ? nameBeforeVerb(text, date.from()) : -1;
  }

  private static int nameBeforeVerb(String text, int to) {
    String name = Names.beforeDate(text.substring(0, to));
    String plain = Names.trim(text.substring(0, to));
    boolean verb =
        !name.isEmpty()
            && name.length() + 2 < plain.length()
            && plain.startsWith(name)
            && Verbs.nameEnd(text, 0, trimmed(text, Math.min(to, text.length()))) > 0;
    return verb ? name.length() : -1;
  }

  private static int trimmed(String text, int to) {
    int at = to;
    while (at > 0 && Lines.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** A name and a date in one row. */
  private boolean oneLine(int start, int row) {
    String text = rows.get(row).text();
    Moments.Moment date = moments.find(text);
    if (!date.isFound() && rows.get(start).isNumbered()) {
      date = Moments.clock(text);
    }
    if (!date.isFound()) {
      return false;
    }
    String before = text.substring(0, date.from());
    String after = text.substring(date.to());
    if (NameText.isHandle(before)) {
      return false;
    }
    if ((NameText.isWordless(after) || NameText.isLinks(after)) && NameText.hasLetter(before)) {
      String name = Names.beforeDate(NameText.withoutBars(before));
      return NameText.isName(name)
          && add(Head.Kind.NAME_DATE, start, row + 1, name, date.when(), true);
    }
    if (NameText.isLead(before) && NameText.hasLetter(after) && date.when().known()) {
      String name = Names.clean(NameText.withoutBars(after));
      return NameText.isName(name)
          && add(Head.Kind.DATE_NAME, start, row + 1, name, date.when(), true);
    }
    return false;
  }

  /** A name in one row and a date in the other. */
  private boolean twoLines(int start, int row) {
    if (row + 1 >= rows.size()) {
      return false;
    }
    Row upper = rows.get(row);
    Row lower = rows.get(row + 1);
    boolean goesOn = row > 0 && wrap.joins(rows.get(row - 1), upper);
    Moments.Moment below = goesOn ? Moments.Moment.NONE : whole(row + 1);
    if (below.isFound() && NameText.isLoneName(upper.text()) && !isOuter(rows.get(start), lower)) {
      String name = Names.clean(upper.text());
      return NameText.isName(name)
          && add(Head.Kind.NAME_ABOVE_DATE, start, row + 2, name, below.when(), true);
    }
    Moments.Moment here = whole(row);
    boolean named = here.isFound() && rows.get(start).isItem() && NameText.isLoneName(lower.text());
    String name = named ? Names.clean(lower.text()) : "";
    return NameText.isName(name)
        && add(Head.Kind.DATE_ABOVE_NAME, start, row + 2, name, here.when(), true);
  }

  /** A numbered item that shows who posted, and further down when, and the number of the post. */
  private boolean profile(int start) {
    Row first = rows.get(start);
    String name = Speakers.plain(first.text());
    if (first.isNumbered() && dateAndNumber(start)) {
      return true;
    }
    if (!first.isNumbered() || !NameText.isLoneName(name)) {
      return false;
    }
    for (int row = start + 1; row + 1 < Math.min(rows.size(), start + LONGEST_PROFILE); row++) {
      Row at = rows.get(row);
      if (at.text().length() > LONGEST_NAME * 2 || at.isNumbered()) {
        return false;
      }
      Moments.Moment date = whole(row);
      if (date.isFound() && rows.get(row + 1).text().startsWith("#")) {
        return add(Head.Kind.PROFILE, start, row + 2, name, date.when(), true);
      }
    }
    return false;
  }

  /** "3. 23.12.2019 15:53 #3 Quote", and the name in the next row. */
  private boolean dateAndNumber(int start) {
    String text = rows.get(start).text();
    int number = text.indexOf('#');
    String name = number > 0 && start + 1 < rows.size() ? rows.get(start + 1).text() : "";
    Moments.Moment date = number > 0 ? moments.find(text) : Moments.Moment.NONE;
    boolean first = date.isFound() && date.from() == 0 && date.to() <= number;
    boolean named =
        first
            && !NameText.hasLetter(text.substring(date.to(), number))
            && NameText.isLoneName(name);
    return named && add(Head.Kind.PROFILE, start, start + 2, name, date.when(), true);
  }

  private Moments.Moment whole(int row) {
    String text = rows.get(row).text();
    Moments.Moment date = moments.find(text);
    return moments.fills(text, date) ? date : Moments.Moment.NONE;
  }

  private boolean add(Head.Kind kind, int start, int body, String name, When date, boolean dated) {
    heads.add(head(kind, start, body, Speakers.plain(name), date, dated));
    return true;
  }
}
