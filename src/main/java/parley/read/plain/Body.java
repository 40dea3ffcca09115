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
  /**
   * How the comments of a page stand to their heads.
   *
   * @param offset how much further in than a bullet
   * @param numbered how much further in than a number
   */
  record Shape(int offset, int numbered) {
    private static final int WIDEST = 4;

    /** As the tool writes them. */
    static final Shape USUAL = new Shape(Layout.RESILIPARSE.body(), Layout.RESILIPARSE.body());

    private static int shown(int least) {
      int usual = Layout.RESILIPARSE.body();
      return least > WIDEST ? usual : Math.max(least, usual);
    }
  }

  /** How much further in than its item the text of an item stands, as the first ones show. */
  static final class Measure {
    private int bullets = Integer.MAX_VALUE;
    private int numbers = Integer.MAX_VALUE;

    /** Takes the lines below an item. */
    void take(Item item, Lines below) {
      while (below.next()) {
        int in = below.indent() - item.indent;
        if (in > 0 && item.isNumbered()) {
          numbers = Math.min(numbers, in);
        } else if (in > 0) {
          bullets = Math.min(bullets, in);
        }
      }
    }

    Shape shape() {
      return new Shape(Shape.shown(bullets), Shape.shown(numbers));
    }
  }

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

  /** The comments whose shape is learned. */
  static final int SEEN = 200;

  private static final int LONG = 4096;
  private static final int LONGEST_LINK = 40;

  private final Moments moments = new Moments();
  private String text;
  private Lines line;
  private StringBuilder out;
  private Shape shape;
  private boolean linksBelow;
  private boolean leavesLink;
  private String date = "";

  Body(String text) {
    this(text, Shape.USUAL);
  }

  Body(String text, Shape shape) {
    this.shape = shape;
    over(text);
  }

  /** Goes on with another text in the same shape. */
  void over(String other) {
    text = other;
    out = new StringBuilder(Math.min(other.length(), LONG)); // one that held wide letters is slow
    line = new Lines(other);
  }

  /**
   * Looks whether the comments of this page end in a link. Only what every third one has is taken
   * for one, and a single one only on a page that has dates under its heads as well, so that a
   * comment may end in the word "Like".
   */
  void learn(List<Outline.Post> posts) {
    int with = 0;
    for (Outline.Post post : posts) {
      if (post.item().dated) {
        moments.learn(dateLine(post));
      }
      with += endsInLink(post) ? 1 : 0;
    }
    shape = shape(posts);
    linksBelow = linksBelow(with, posts);
  }

  /** Whether the links with which so many comments end are the page's. */
  static boolean linksBelow(long with, List<Outline.Post> posts) {
    return with * 3L >= posts.size() && (with > 1 || with == 1 && posts.get(0).item().dated);
  }

  private boolean endsInLink(Outline.Post post) {
    return endsInLink(post.item().after, post.until());
  }

  /** Whether the last line of the part {@code [after, until)} is a link. */
  boolean endsInLink(int after, int until) {
    int end = visibleEnd(until, after);
    int start = text.lastIndexOf('\n', end - 1) + 1;
    return start >= after && isLink(start, end);
  }

  private Shape shape(List<Outline.Post> posts) {
    Measure seen = new Measure();
    for (int i = 0; i < Math.min(posts.size(), SEEN); i++) {
      Outline.Post post = posts.get(i);
      line.over(post.item().after, post.until());
      seen.take(post.item(), line);
    }
    return seen.shape();
  }

  /** The line below a head, as it stands there. */
  private String dateLine(Outline.Post post) {
    return line(post.item().after);
  }

  /** The line that starts at a place. */
  String line(int from) {
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
    String start = item.isHead() ? "" : text.substring(item.from, item.to);
    return of(item, start, item.after, post.until());
  }

  /**
   * The same where only what stands below the item is at hand.
   *
   * @param start what the line of the item says, if that is not its head
   */
  String of(Item item, String start, int after, int until) {
    int column = item.indent + (item.isNumbered() ? shape.numbered() : shape.offset());
    date = "";
    out.setLength(0);
    out.append(start);
    line.over(after, until);
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
    leavesLink = last >= 0 && endsInLink(last);
    return leavesLink && linksBelow ? out.substring(0, last) : out.toString();
  }

  /** Whether the comment last taken out ends in what the page may have below each. */
  boolean leavesLink() {
    return leavesLink;
  }

  private boolean endsInLink(int last) {
    return out.length() - last <= LONGEST_LINK && LINKS.contains(out.substring(last));
  }

  private int append(int column) {
    if (out.length() > 0) {
      out.append(line.afterBlank() ? "\n\n" : "\n");
    }
    int start = out.length();
    for (int i = column; i < line.indent() && i < column + Items.DEEPEST; i++) {
      out.append(' ');
    }
    // a copy that is moved as a whole, where append(text, from, to) would go letter by letter
    out.append(text.substring(line.first(), line.end()));
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
    return when(date, moments);
  }

  /** What a date line says, to who has learned how this page writes dates. */
  static When when(String date, Moments moments) {
    if (date.isEmpty()) {
      return When.UNKNOWN;
    }
    When iso = DateLine.read(date);
    return iso.known() ? iso : moments.find(date).when();
  }
}
