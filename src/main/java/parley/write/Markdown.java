package parley.write;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.When;
import parley.text.Sanitizer;

/**
 * A document that reads well as it is and as CommonMark renders it: the article, then the thread as
 * a nested list. Nothing that people wrote becomes markup but web addresses, which become links.
 *
 * <p>Lists nest eight levels; what is deeper stays at the eighth and says its level. Wherever a
 * comment does not stand right below the one it answers, it says whom it answers.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31.2</a>
 */
final class Markdown implements Exporter {
  private static final int NESTED = 8; // deeper lists leave no room for text
  private static final String INDENT = "  ";

  private final Appendable out;
  private boolean started;

  Markdown(Appendable out) {
    this.out = out;
  }

  @Override
  public void article(Article article, BitSet kept) throws IOException {
    out.append(started ? "\n---\n\n" : "");
    started = true;
    head(article);
    texts(article.body());
    if (!article.notices().isEmpty()) {
      out.append("### Notices\n\n");
      texts(article.notices());
    }
    Outline outline = new Outline(article.discussion(), kept);
    out.append("## ").append(outline.count()).append('\n');
    int before = -1;
    for (int i = outline.first(); i >= 0; i = outline.after(i)) {
      comment(article.discussion(), outline, i, before);
      before = i;
    }
    problems(article);
  }

  @Override
  public void end() {}

  private void head(Article article) throws IOException {
    String title = article.title().isEmpty() ? article.source() : article.title();
    out.append("# ").append(inline(title)).append("\n\n");
    String by = article.author().isEmpty() ? "" : "By " + inline(article.author());
    String date = date(article.published());
    if (!by.isEmpty() || !date.isEmpty()) {
      out.append(by).append(by.isEmpty() || date.isEmpty() ? "" : ", ").append(date);
      out.append("\n\n");
    }
    if (!article.url().isEmpty()) {
      out.append(inline(article.url())).append("\n\n");
    }
  }

  private void texts(List<String> paragraphs) throws IOException {
    for (String paragraph : paragraphs) {
      new MarkdownText("", out).write(Sanitizer.block(paragraph));
      out.append('\n');
    }
  }

  private void comment(Discussion d, Outline outline, int i, int before) throws IOException {
    String indent = INDENT.repeat(Math.min(outline.level(i), NESTED - 1));
    out.append('\n').append(indent).append("- **").append(inline(outline.name(i))).append("**");
    out.append(" · #").append(outline.number(i));
    String like = d.looksLike(d.authorId(i));
    fact(like.isEmpty() ? "" : "not " + inline(like));
    fact(d.isPingback(i) ? "pingback" : "");
    fact(date(d.date(i)));
    if (outline.level(i) >= NESTED) {
      fact("level " + (d.depth(i) + 1));
    }
    if (outline.answersLeftOut(i)) {
      fact("answers a comment that is left out");
    } else if (d.parent(i) >= 0 && d.parent(i) != before) {
      fact("to " + inline(outline.name(d.parent(i))) + " #" + outline.number(d.parent(i)));
    }
    out.append("\n\n");
    if (d.text(i).isEmpty()) {
      out.append(indent).append(INDENT).append("*(empty comment)*\n");
    } else {
      new MarkdownText(indent + INDENT, out).write(Sanitizer.block(d.text(i)));
    }
  }

  private void fact(String fact) throws IOException {
    out.append(fact.isEmpty() ? "" : " · ").append(fact);
  }

  private void problems(Article article) throws IOException {
    if (article.claimed() >= 0) {
      int here = article.discussion().comments();
      out.append("\n*The page states ").append(Integer.toString(article.claimed()));
      out.append(" comments, ").append(Integer.toString(here)).append(" are in the file.*\n");
    }
    for (String problem : article.problems()) {
      out.append("\n*").append(inline(problem)).append("*\n");
    }
  }

  private static String date(When when) {
    return when.iso().replace('T', ' ');
  }

  private static String inline(String text) {
    return MarkdownText.inline(Sanitizer.line(text));
  }
}
