package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.model.When;

/**
 * The columns of a roster and what stands in them. Made once for all people, so that a frame asks
 * for no more than it shows.
 */
final class RosterTable {
  private static final RosterColumn[] COLUMNS = RosterColumn.values();
  private static final int DAY = 10;
  private static final int UNCOUNTED = 7; // digits kept free for words that are being counted

  private final Roster roster;
  private final Figures figures;
  private final List<RosterColumn> telling = new ArrayList<>();
  private final int[] widest = new int[COLUMNS.length];

  RosterTable(Roster roster) {
    this.roster = roster;
    this.figures = roster.figures();
    boolean anyRead = false;
    boolean anyElsewhere = false;
    for (int who : roster.everybody()) {
      anyRead |= roster.unread(who) != figures.comments(who);
      anyElsewhere |= roster.elsewhere(who).articles() > 0;
    }
    for (RosterColumn column : COLUMNS) {
      boolean tells =
          switch (column) {
            case COMMENTS, WORDS, REPLIES, TOP_LEVEL, NAME -> true;
            case UNREAD -> anyRead;
            case ELSEWHERE -> anyElsewhere;
            case FIRST, LAST -> figures.dated();
          };
      if (tells) {
        telling.add(column);
        widest[column.ordinal()] = widest(column);
      }
    }
  }

  /** The columns that tell anything about these people, in their order. */
  List<RosterColumn> telling() {
    return telling;
  }

  private int widest(RosterColumn column) {
    return switch (column) {
      case FIRST, LAST -> DAY;
      case ELSEWHERE -> {
        int longest = 0;
        for (int who : roster.everybody()) {
          longest = Math.max(longest, elsewhere(who).length());
        }
        yield longest;
      }
      case COMMENTS, WORDS, REPLIES, TOP_LEVEL, UNREAD, NAME -> {
        long most = 0;
        for (int who : roster.everybody()) {
          most = Math.max(most, figure(column, who));
        }
        int digits = Long.toString(most).length();
        boolean counting = column == RosterColumn.WORDS && !figures.complete();
        yield counting ? Math.max(UNCOUNTED, digits) : digits;
      }
    };
  }

  private long figure(RosterColumn column, int who) {
    return switch (column) {
      case COMMENTS -> figures.comments(who);
      case WORDS -> figures.words(who);
      case REPLIES -> figures.replies(who);
      case TOP_LEVEL -> figures.topLevel(who);
      case UNREAD -> roster.unread(who);
      case ELSEWHERE, FIRST, LAST, NAME -> 0;
    };
  }

  /** As many columns as fit into a room; the one that people are sorted by comes first of all. */
  Columns fit(RosterColumn order, int room) {
    List<Columns.Column> all = new ArrayList<>();
    for (RosterColumn column : telling) {
      if (column != RosterColumn.NAME) {
        int key = column.ordinal();
        int rank = column == order ? -1 : column.rank();
        all.add(new Columns.Column(key, column.label(), widest[key], rank, false));
      }
    }
    return Columns.fit(all, room);
  }

  /** What stands in a column beside a person. */
  String cell(int key, int who, Glyphs glyphs) {
    RosterColumn column = COLUMNS[key];
    return switch (column) {
      case WORDS -> figures.complete() ? Long.toString(figures.words(who)) : glyphs.ellipsis();
      case COMMENTS, REPLIES, TOP_LEVEL, UNREAD -> Long.toString(figure(column, who));
      case ELSEWHERE -> elsewhere(who);
      case FIRST -> day(figures.first(who));
      case LAST -> day(figures.last(who));
      case NAME -> "";
    };
  }

  private String elsewhere(int who) {
    Others.Tally tally = roster.elsewhere(who);
    return tally.articles() == 0 ? "" : tally.comments() + " in " + tally.articles();
  }

  private static String day(When when) {
    String date = Facts.date(when);
    return date.isEmpty() ? "" : date.substring(0, DAY);
  }
}
