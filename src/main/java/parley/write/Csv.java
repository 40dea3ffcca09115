package parley.write;

import java.io.IOException;
import java.util.BitSet;
import parley.model.Article;
import parley.model.Discussion;
import parley.text.Sanitizer;

/**
 * A table of comments, one row each, as RFC 4180 says: commas, CR LF, quotes doubled. Lines inside
 * a text are parted by LF alone.
 *
 * <p>Spreadsheets take a field that starts with {@code = + - @} for a formula, quoted or not, and
 * people on the web know it. Before such a field stands an apostrophe, and before one that starts
 * with an apostrophe, too: whoever takes the first apostrophe of every field away has the text.
 */
final class Csv implements Exporter {
  private static final String END = "\r\n";
  private static final String HEADER =
      "source,article,number,id,parent,depth,author,date,kind,text" + END;

  /** The ASCII signs and their wide forms, which spreadsheets of East Asia take as well. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final Appendable out;
  private boolean started;

  Csv(Appendable out) {
    this.out = out;
  }

  @Override
  public void article(Article article, BitSet kept) throws IOException {
    header();
    Discussion d = article.discussion();
    Outline outline = new Outline(d, kept);
    String source = field(Sanitizer.line(article.source()));
    String title = field(Sanitizer.line(article.title()));
    for (int i = outline.next(0); i >= 0; i = outline.next(i + 1)) {
      int parent = outline.parent(i);
      out.append(source).append(',').append(title).append(',');
      out.append('#').append(outline.number(i)).append(',');
      out.append(field(Sanitizer.line(d.id(i)))).append(',');
      out.append(parent < 0 ? "" : "#" + outline.number(parent)).append(',');
      out.append(Integer.toString(d.depth(i))).append(',');
      out.append(field(Sanitizer.line(d.author(i)))).append(',');
      out.append(d.date(i).iso()).append(',');
      out.append(d.isPingback(i) ? "pingback" : "comment").append(',');
      out.append(field(Sanitizer.block(d.text(i)))).append(END);
    }
  }

  @Override
  public void end() throws IOException {
    header();
  }

  private void header() throws IOException {
    if (!started) {
      out.append(HEADER);
      started = true;
    }
  }

  /** A field as it stands in the file: guarded, and quoted where it has to be. */
  static String field(String text) {
    boolean guarded = isFormula(text);
    if (!guarded && !mustQuote(text)) {
      return text;
    }
    return '"' + (guarded ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  /** A sign alone, such as the name of standard input, computes nothing. */
  private static boolean isFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return first == '\'' || text.length() > 1 && FORMULA.indexOf(first) >= 0;
  }

  private static boolean mustQuote(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';') {
        return true;
      }
    }
    return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
  }
}
