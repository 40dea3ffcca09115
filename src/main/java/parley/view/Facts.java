package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.model.Discussion;
import parley.model.When;

/** Small true sentences about comments, for headers and fold lines. */
final class Facts {
  private static final int LOOKED_AT = 300;
  private static final int NAMED = 3;
  private static final int NUMBERED_LEVELS = 5;

  private Facts() {}

  /** Where a comment stands: {@code #7}, {@code #2.1}; deep ones keep both ends. */
  static String number(Discussion d, int i, Glyphs glyphs) {
    Discussion thread = d.thread();
    int comment = d.inThread(i);
    if (thread.depth(comment) < NUMBERED_LEVELS) {
      StringBuilder path = new StringBuilder();
      for (int at = comment; at >= 0; at = thread.parent(at)) {
        path.insert(0, (thread.parent(at) < 0 ? "#" : ".") + thread.ordinal(at));
      }
      return path.toString();
    }
    int root = thread.root(comment);
    return "#" + thread.ordinal(root) + glyphs.ellipsis() + thread.ordinal(comment);
  }

  /** A date for people: {@code 2019-04-08 11:38}. */
  static String date(When when) {
    if (!when.known()) {
      return "";
    }
    String iso = when.local().toString();
    return when.hasTime()
        ? iso.substring(0, 10) + " " + iso.substring(11, 16)
        : iso.substring(0, 10);
  }

  /** {@code 1 reply}, {@code 12 replies}. */
  static String replies(int n) {
    return n == 1 ? "1 reply" : n + " replies";
  }

  /** {@code 1 comment}, {@code 12 comments}. */
  static String comments(int n) {
    return n == 1 ? "1 comment" : n + " comments";
  }

  /** What a gap hides: {@code 7 comments hidden}, {@code 2 comments and 1 pingback hidden}. */
  static String hidden(Discussion d, int from, int to) {
    int pings = 0;
    for (int i = from; d.pingbacks() > 0 && i < to; i++) {
      pings += d.isPingback(i) ? 1 : 0;
    }
    int comments = to - from - pings;
    String pingbacks = pings == 1 ? "1 pingback" : pings + " pingbacks";
    String both = comments == 0 ? pingbacks : comments(comments) + " and " + pingbacks;
    return (pings == 0 ? comments(comments) : both) + " hidden";
  }

  /** {@code 1 line}, {@code 6 lines}. */
  static String lines(int n) {
    return n == 1 ? "1 line" : n + " lines";
  }

  /**
   * How many of the comments {@code [from, to)} nobody has read: new and edited ones, else unread
   * ones where others of them are read; or nothing. A scan of the words.
   */
  static String unread(ThreadView view, int from, int to) {
    Notes notes = view.notes();
    int news = notes.news().count(from, to);
    if (news > 0) {
      return news + " new";
    }
    int read = notes.read().count(from, to);
    int unread = to - from - read;
    return read == 0 || unread == 0 ? "" : unread + " unread";
  }

  /** {@code 1 match}, {@code 12 matches}; nothing for none. */
  static String matches(int n) {
    if (n == 0) {
      return "";
    }
    return n == 1 ? "1 match" : n + " matches";
  }

  /** Who answers below a comment, most often first: {@code joE 2, Ada, 3 others}. */
  static String repliers(Discussion d, int i, Glyphs glyphs) {
    List<Integer> people = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    int end = Math.min(d.end(i), i + 1 + LOOKED_AT);
    for (int r = i + 1; r < end; r++) {
      int k = people.indexOf(d.authorId(r));
      if (k < 0) {
        people.add(d.authorId(r));
        counts.add(1);
      } else {
        counts.set(k, counts.get(k) + 1);
      }
    }
    StringBuilder names = new StringBuilder();
    int named = Math.min(NAMED, people.size());
    for (int n = 0; n < named; n++) {
      int most = 0;
      for (int k = 1; k < counts.size(); k++) {
        most = counts.get(k) > counts.get(most) ? k : most;
      }
      int count = counts.remove(most);
      names.append(n == 0 ? "" : ", ").append(Names.shown(d, people.remove(most), glyphs));
      names.append(count > 1 ? " " + count : "");
    }
    int others = people.size();
    if (others > 0 || end < d.end(i)) {
      names
          .append(", ")
          .append(end < d.end(i) ? "and others" : others == 1 ? "1 other" : others + " others");
    }
    return names.toString();
  }

  /** The beginning of a comment in one line, at most about {@code columns} wide. */
  static String firstWords(String text, int columns) {
    if (text.isEmpty()) {
      return CommentRows.EMPTY;
    }
    int end = Math.min(text.length(), columns * 2 + 8);
    end -= end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(0, end).replace('\n', ' ');
  }

  /** The beginning of what a comment says itself, after the lines that it quotes first of all. */
  static String ownWords(String text, int columns) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == '\n')) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    return firstWords(at == text.length() ? text : text.substring(at), columns);
  }
}
