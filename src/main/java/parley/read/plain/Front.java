package parley.read.plain;

import java.util.ArrayList;
import java.util.List;
import parley.read.ArticleBuilder;

/**
 * Everything before the thread: title, paragraphs of the article, and notices. What stands from the
 * first heading of a notice to the thread is set apart, unless that is more than the end of a page
 * can be: then the heading belongs to the article.
 */
final class Front {
  private static final int LONGEST_TITLE = 200;
  private static final int SHOWN_OF_LONG = 80;
  private static final int TITLE_WITHIN = 10;
  private static final int CLAIM_WITHIN = 4;
  private static final int REAL_PARAGRAPH = 80;
  private static final int END_OF_PAGE = 3000;

  private final ArticleBuilder article;
  private final List<String> paragraphs;
  private int body; // the first paragraph behind the title

  private Front(List<String> paragraphs, ArticleBuilder article) {
    this.paragraphs = paragraphs;
    this.article = article;
  }

  /** Sorts paragraphs, as they stand in the text, into the parts of an article. */
  static void fill(List<String> paragraphs, ArticleBuilder article) {
    Front front = new Front(onceEach(paragraphs), article);
    if (!front.paragraphs.isEmpty()) {
      front.title(front.claimedTitle());
      front.rest();
    }
  }

  /** A caption that the page repeats right away, as lines or as paragraphs, is kept once. */
  private static List<String> onceEach(List<String> paragraphs) {
    List<String> kept = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String once = linesOnce(paragraph);
      if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(once)) {
        kept.add(once);
      }
    }
    return kept;
  }

  private static String linesOnce(String paragraph) {
    if (paragraph.indexOf('\n') < 0) {
      return paragraph;
    }
    StringBuilder out = new StringBuilder(paragraph.length());
    String before = "";
    int from = 0;
    while (from <= paragraph.length()) {
      int feed = paragraph.indexOf('\n', from);
      String line = paragraph.substring(from, feed < 0 ? paragraph.length() : feed);
      if (from == 0 || !line.equals(before)) {
        out.append(from == 0 ? "" : "\n").append(line);
      }
      before = line;
      from = feed < 0 ? paragraph.length() + 1 : feed + 1;
    }
    return out.toString();
  }

  /** Notes the number of comments that the page states; returns the title it names there. */
  private String claimedTitle() {
    String title = "";
    for (int i = Math.max(0, paragraphs.size() - CLAIM_WITHIN); i < paragraphs.size(); i++) {
      Headings.Claim claim = Headings.claim(paragraphs.get(i));
      if (claim.count() >= 0) {
        article.claimed(claim.count());
        title = claim.title();
      }
    }
    return title;
  }

  private void title(String claimed) {
    int at = titleAt(claimed);
    for (int i = 0; i < at; i++) {
      article.notice(paragraphs.get(i)); // the name of the site, its menu
    }
    String paragraph = paragraphs.get(at);
    int feed = paragraph.indexOf('\n');
    String line = feed < 0 ? paragraph : paragraph.substring(0, feed);
    body = at + 1;
    if (line.length() > LONGEST_TITLE) {
      article.title(beginning(line));
      body = at;
    } else {
      article.title(withoutMarks(line));
      if (feed >= 0) {
        paragraphs.set(at, withoutRule(paragraph.substring(feed + 1)));
        body = at;
      }
    }
  }

  /** The title that the page names, else the first paragraph, but for lists before it. */
  private int titleAt(String claimed) {
    int first = -1;
    for (int i = 0; i < Math.min(TITLE_WITHIN, paragraphs.size()); i++) {
      String paragraph = paragraphs.get(i);
      if (!claimed.isEmpty() && paragraph.equals(claimed)) {
        return i;
      }
      boolean list = Layout.RESILIPARSE.isBullet(paragraph.charAt(0));
      first = first < 0 && !list && paragraph.length() <= LONGEST_TITLE ? i : first;
    }
    return Layout.RESILIPARSE.isBullet(paragraphs.get(0).charAt(0)) ? Math.max(first, 0) : 0;
  }

  private static String beginning(String line) {
    int blank = line.lastIndexOf(' ', SHOWN_OF_LONG);
    int end = blank < SHOWN_OF_LONG / 2 ? SHOWN_OF_LONG : blank;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** Markdown: {@code # Title}. */
  private static String withoutMarks(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == '#') {
      at++;
    }
    return at > 0 && at < line.length() && line.charAt(at) == ' ' ? line.substring(at + 1) : line;
  }

  /** A line of {@code ====} or {@code ----} under a title is not text. */
  private static String withoutRule(String rest) {
    int feed = rest.indexOf('\n');
    int end = feed < 0 ? rest.length() : feed;
    for (int i = 0; i < end; i++) {
      if (rest.charAt(i) != rest.charAt(0) || "=-*~_".indexOf(rest.charAt(i)) < 0) {
        return rest;
      }
    }
    return feed < 0 ? "" : rest.substring(feed + 1);
  }

  private void rest() {
    int notices = noticesFrom();
    for (int i = body; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      boolean announces =
          i >= paragraphs.size() - CLAIM_WITHIN && Headings.isAboutComments(paragraph);
      if (i >= notices || announces || Headings.isNoticeLine(paragraph)) {
        article.notice(paragraph);
      } else {
        article.paragraph(paragraph);
      }
    }
  }

  private int noticesFrom() {
    long left = 0;
    for (int i = body; i < paragraphs.size(); i++) {
      left += paragraphs.get(i).length();
    }
    long most = Math.max(END_OF_PAGE, left / 4);
    boolean real = false;
    for (int i = body; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      if (real && left <= most && Headings.startsNotice(paragraph)) {
        return i;
      }
      real |= paragraph.length() >= REAL_PARAGRAPH;
      left -= paragraph.length();
    }
    return paragraphs.size();
  }
}
