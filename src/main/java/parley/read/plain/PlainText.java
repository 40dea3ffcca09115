package parley.read.plain;

import java.util.List;
import java.util.Optional;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;
import parley.read.Format;
import parley.read.Source;
import parley.read.Utf8Parts;

/**
 * Pages that were turned to plain text, and any other text: article, notices, and a thread where
 * there is evidence of one. Linear in the length of the text.
 */
public final class PlainText implements Format {
  /** Less than any format that recognises something, more than nothing. */
  private static final int LAST_RESORT = 5;

  /** More than HTML is worth that is merely talked about. */
  private static final int THREAD_SEEN = 65;

  private static final int SNIFFED = 16 * 1024;

  /** Ready to read any number of inputs. */
  public PlainText() {}

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String description() {
    return "plain text and dumps of pages (Resiliparse, lynx, w3m, elinks, html2text, pandoc): a thread"
        + " by heads like \"1. Ann said:\" or name and date, and by indentation";
  }

  @Override
  public int confidence(Source source) {
    String text = source.beginning();
    String head = text.substring(0, Math.min(text.length(), SNIFFED));
    if (head.indexOf('<') < 0 || head.stripLeading().startsWith("<")) {
      return LAST_RESORT; // nobody else wants it, or it starts as markup does
    }
    return Outline.of(lines(head), Layout.RESILIPARSE).posts().isEmpty()
        ? LAST_RESORT
        : THREAD_SEEN;
  }

  @Override
  public void read(Source source, ArticleBuilder article) {
    Optional<Utf8Parts> large = source.largeParts();
    if (large.isPresent() && LargeText.read(large.get(), article, PiecedText.PIECE)) {
      return;
    }
    String text = lines(source.text());
    if (MailText.is(text)) {
      Body body = new Body(text);
      Front.fill(body.paragraphs(0, text.length()), article);
      article.problem("this is mail; its messages are not read as comments");
      return;
    }
    Outline outline = Outline.of(text, Layout.RESILIPARSE);
    if (outline.posts().isEmpty() || isOfOtherTool(text)) {
      Dump dump = Dump.of(text);
      if (!dump.comments().isEmpty() || outline.posts().isEmpty() && dump.isWrapped()) {
        read(dump, article);
        return;
      }
    }
    Body body = new Body(text);
    body.learn(outline.posts());
    Front.fill(body.paragraphs(0, outline.start()), article);
    comments(new Text.Whole(text), outline.posts(), body, article);
    for (Outline.Part part : outline.between()) {
      for (String paragraph : body.paragraphs(part.from(), part.until())) {
        article.notice(paragraph);
      }
    }
    for (String problem : outline.problems()) {
      article.problem(problem);
    }
  }

  private static boolean isOfOtherTool(String text) {
    return Markdown.is(text)
        || Markdown.padsMarks(text)
        || Wrap.mayBe(text) && Wrap.of(Rows.of(text)).isWrapped();
  }

  private static void read(Dump dump, ArticleBuilder article) {
    Front.fill(dump.front(), article);
    for (Dump.Said said : dump.comments()) {
      Kind kind = said.pingback() ? Kind.PINGBACK : Kind.COMMENT;
      article.comment(said.parent(), "", said.name(), said.date(), said.text(), kind);
    }
    for (String paragraph : dump.back()) {
      article.notice(paragraph);
    }
  }

  /** Line feeds; files of the first Macintosh end lines with a carriage return alone. */
  private static String lines(String text) {
    boolean returns = text.indexOf('\n') < 0 && text.indexOf('\r') >= 0;
    return returns ? text.replace('\r', '\n') : text;
  }

  private static void comments(
      Text text, List<Outline.Post> posts, Body body, ArticleBuilder article) {
    Unread unread = new Unread();
    for (Outline.Post post : posts) {
      String said = body.of(post);
      When when = body.when();
      if (!when.known() && !body.date().isEmpty()) {
        unread.add(body.date());
      }
      String author = post.item().isHead() ? post.item().name(text) : "";
      Kind kind = HeadFinder.isPingback(author) ? Kind.PINGBACK : Kind.COMMENT;
      article.comment(post.parent(), "", author, when, said, kind);
    }
    unread.tell(article);
  }
}
