package parley.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.When;
import parley.text.Sanitizer;

/**
 * A mailbox (mboxrd) that mail programs show as a thread: one message for the article, which
 * top-level comments answer, and one for each comment or pingback. Headers as in RFC 5322 and RFC
 * 2047, the ids and addresses made up in the domain {@code invalid} (RFC 2606) and the same in each
 * export of the page. A message whose date is unknown has no {@code Date}, and its first line says
 * 1970.
 *
 * <p>A reply always names the comment that it answers, also where that one is left out.
 */
final class Mbox implements Exporter {
  /** More would make a deep chain cost the square of its length. */
  private static final int NEAREST_ANCESTORS = 10;

  private static final int LONGEST_LINE = 998; // RFC 5322, 2.1.1: bytes without the line end
  private static final int EARLIEST_YEAR = 1900; // RFC 5322, 3.3
  private static final String DOMAIN = ".parley.invalid";

  private final Appendable out;

  Mbox(Appendable out) {
    this.out = out;
  }

  @Override
  public void article(Article article, BitSet kept) throws IOException {
    Discussion d = article.discussion();
    String key = key(article.url().isEmpty() ? article.source() : article.url(), article.title());
    String title = Sanitizer.line(article.title().isEmpty() ? article.source() : article.title());
    start(article.author(), article.published(), title, id(key, -1));
    header("X-Parley-Kind", "article");
    header("X-Parley-Source", MailText.encoded(Sanitizer.line(article.source())));
    body(text(article));
    Outline outline = new Outline(d, kept);
    for (int i = outline.next(0); i >= 0; i = outline.next(i + 1)) {
      start(d.author(i), d.date(i), "Re: " + title, id(key, i));
      header("In-Reply-To", id(key, d.parent(i)));
      header("References", references(outline, d, i, key));
      header("X-Parley-Kind", d.isPingback(i) ? "pingback" : "comment");
      header("X-Parley-Number", MailText.encoded(outline.number(i)));
      if (!d.id(i).isEmpty()) {
        header("X-Parley-Id", MailText.encoded(Sanitizer.line(d.id(i))));
      }
      body(Sanitizer.block(d.text(i)));
    }
  }

  @Override
  public void end() {}

  private void start(String author, When when, String subject, String id) throws IOException {
    String name = Sanitizer.line(author);
    String address = (name.isEmpty() ? "unknown" : key(name, "")) + "@people" + DOMAIN;
    out.append("From ").append(address).append(' ').append(MailDate.envelope(when)).append('\n');
    header("From", MailText.phrase(Outline.name(name)) + " <" + address + ">");
    if (when.known() && when.local().getYear() >= EARLIEST_YEAR) {
      header("Date", MailDate.header(when));
    }
    if (when.known()) {
      header("X-Parley-Date", when.iso());
    }
    header("Subject", MailText.encoded(subject));
    header("Message-ID", id);
  }

  private void header(String name, String value) throws IOException {
    out.append(name).append(": ").append(value).append('\n');
  }

  private void body(String text) throws IOException {
    boolean printable = longestLine(text) > LONGEST_LINE;
    header("MIME-Version", "1.0");
    header("Content-Type", "text/plain; charset=utf-8");
    header("Content-Transfer-Encoding", printable ? "quoted-printable" : "8bit");
    out.append('\n');
    lines(printable ? MailText.quotedPrintable(text) : text);
    out.append('\n');
  }

  /** Lines that read like the start of a message get one more sign before them. */
  private void lines(String text) throws IOException {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int marks = at;
      while (marks < end && text.charAt(marks) == '>') {
        marks++;
      }
      out.append(text.startsWith("From ", marks) ? ">" : "").append(text, at, end).append('\n');
      at = end + 1;
    }
  }

  private static int longestLine(String text) {
    int longest = 0;
    for (int at = 0; at <= text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end);
      longest = Math.max(longest, line.getBytes(StandardCharsets.UTF_8).length + 1);
      at = end + 1;
    }
    return longest;
  }

  private static String text(Article article) {
    StringBuilder text = new StringBuilder();
    paragraph(Sanitizer.line(article.url()), text);
    for (String paragraph : article.body()) {
      paragraph(Sanitizer.block(paragraph), text);
    }
    for (String notice : article.notices()) {
      paragraph(Sanitizer.block(notice), text);
    }
    return text.toString();
  }

  private static void paragraph(String paragraph, StringBuilder text) {
    if (!paragraph.isEmpty()) {
      text.append(text.length() == 0 ? "" : "\n\n").append(paragraph);
    }
  }

  /**
   * The article and the nearest ancestors: enough for every mail program. Up to the first that is
   * left out and no further, else programs would hang the reply below somebody it does not answer.
   */
  private static String references(Outline outline, Discussion d, int i, String key) {
    List<String> near = new ArrayList<>();
    int at = i;
    boolean whole = true;
    while (whole && d.parent(at) >= 0 && near.size() < NEAREST_ANCESTORS) {
      whole = !outline.answersLeftOut(at);
      at = d.parent(at);
      near.add(id(key, at));
    }
    if (whole) {
      near.add(id(key, -1));
    }
    StringBuilder references = new StringBuilder();
    for (int n = near.size() - 1; n >= 0; n--) {
      references.append(references.length() == 0 ? "" : "\n ").append(near.get(n));
    }
    return references.toString();
  }

  /** The id of comment {@code i}; that of the article is behind -1. */
  private static String id(String key, int i) {
    return "<" + (i < 0 ? "article" : Integer.toString(i + 1)) + "@" + key + DOMAIN + ">";
  }

  /** Twenty digits that stand for two texts. */
  private static String key(String one, String other) {
    byte[] both = (one + '\n' + other).getBytes(StandardCharsets.UTF_8);
    String digits = UUID.nameUUIDFromBytes(both).toString();
    return digits.substring(0, 8) + digits.substring(24);
  }
}
