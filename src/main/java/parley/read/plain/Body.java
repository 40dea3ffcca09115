package parley.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.model.When;

/**
 * Takes the text of comments out of a page: indentation removed, at most one empty line in a row,
 * without the date under the head and without the links of the page under the text ("Reply").
 */
final class Body {
  /** What pages write under a comment for a reader to click on. */
  private static final Set<String> LINKS =
      Words.of(
          """
          Reply, Reply ↓, Like, Like Reply, Report, Quote, Permalink, Link, Antworten
          Antworten ↓, Gefällt mir, Liken, Melden, Zitieren, Répondre, J’aime, J'aime
          Responder, Me gusta, Rispondi, Mi piace, Beantwoorden, Reageren, Vind ik leuk
          Odpowiedz, Svara, Svar, Vastaa, Ответить, Відповісти, Yanıtla, Cevapla
          Odpovědět, 返信, 回复, 回覆, 답글, الرد, Պատասխանել
          """);

  private static final int SEEN = 200;
  private static final int WIDEST = 4;

  private final String text;
  private final Layout layout;
  private final Lines line;
  private final StringBuilder out = new StringBuilder();
  private final Moments moments = new Moments();
  private boolean linksBelow;
  private int offset;
  private int numberedOffset;
  private String date = "";

  Body(String text, Layout layout) {
    this.text = text;
    this.layout = layout;
    this.offset = layout.body();
    this.numberedOffset = offset;
    this.line = new Lines(text);
  }

  /**
   * Looks whether the comments of this page end in a link. Only what every third one has is taken
   * for one, and a single one only on a page that has dates under its heads as well, so that a
   * comment may end in the word "Like".
   */
  void learn(List<Outline.Post> posts) {
    int with = 0;
    for (Outline.Post post : posts) {
      int end = visibleEnd(post.until(), post.item().after);
      int start = text.lastIndexOf('\n', end - 1) + 1;
      if (post.item().dated) {
        moments.learn(lineAt(post.item().after));
      }
      with += start >= post.item().after && isLink(start, end) ? 1 : 0;
    }
    offset = offset(posts, false);
    numberedOffset = offset(posts, true);
    linksBelow = with * 3L >= posts.size() && (with > 1 || with == 1 && posts.get(0).item().dated);
  }

  /** How much further in than its item the text of an item stands, as the first ones show. */
  private int offset(List<Outline.Post> posts, boolean numbered) {
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < Math.min(posts.size(), SEEN); i++) {
      Outline.Post post = posts.get(i);
      line.over(post.item().after, post.until());
      while (post.item().isNumbered() == numbered && line.next()) {
        int in = line.indent() - post.item().indent;
        least = in > 0 ? Math.min(least, in) : least;
      }
    }
    return least > WIDEST ? layout.body() : Math.max(least, layout.body());
  }

  private String lineAt(int from) {
    int feed = text.indexOf('\n', from);
    return text.substring(from, feed < 0 ? text.length() : feed);
  }

  private int visibleEnd(int until, int from) {
    int end = Math.min(until, text.length());
    while (end > from && Lines.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isLink(int from, int to) {
    return to - from < 200 && LINKS.contains(text.substring(from, to).strip());
  }

  /** What a comment says; {@link #date} then knows the date under its head. */
  String of(Outline.Post post) {
    Item item = post.item();
    int column = item.indent + (item.isNumbered() ? numberedOffset : offset);
    date = "";
    out.setLength(0);
    if (!item.isHead()) {
      out.append(text, item.from, item.to);
    }
    line.over(item.after, post.until());
    boolean first = item.isHead();
    int last = -1;
    while (line.next()) {
      if (first && !line.afterBlank() && DateLine.is(text, line.first(), line.end())) {
        date = text.substring(line.first(), line.end());
      } else {
        last = append(column);
      }
      first = false;
    }
    if (linksBelow && last >= 0 && LINKS.contains(out.substring(last))) {
      out.setLength(last);
    }
    return out.toString();
  }

  private int append(int column) {
    if (out.length() > 0) {
      out.append(line.afterBlank() ? "\n\n" : "\n");
    }
    int start = out.length();
    for (int i = column; i < line.indent() && i < column + Items.DEEPEST; i++) {
      out.append(' ');
    }
    out.append(text, line.first(), line.end());
    return start;
  }

  /** The line that states when the comment last taken out was written, or empty. */
  String date() {
    return date;
  }

  /** The paragraphs of a part of the page that is not a comment. */
  List<String> paragraphs(int from, int until) {
    List<String> all = new ArrayList<>();
    out.setLength(0);
    line.over(from, until);
    int column = 0;
    while (line.next()) {
      if (line.afterBlank() && out.length() > 0) {
        all.add(out.toString());
        out.setLength(0);
      }
      column = out.length() == 0 ? line.indent() : column;
      append(column);
    }
    if (out.length() > 0) {
      all.add(out.toString());
    }
    return all;
  }

  /** The date that {@link #date} states. */
  When when() {
    if (date.isEmpty()) {
      return When.UNKNOWN;
    }
    When iso = DateLine.read(date);
    return iso.known() ? iso : moments.find(date).when();
  }
}
