package parley.write;

import static parley.fuzz.Laws.Fact.holds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import parley.fuzz.Laws;
import parley.fuzz.Made;
import parley.fuzz.Reading;
import parley.model.Article;
import parley.read.Formats;
import parley.read.ReadException;
import parley.read.Source;

/** Exports articles in every format: strict readers read them, and parley its own pages. */
public final class ExportFuzz {
  private ExportFuzz() {}

  /** The target. */
  public static void fuzzerTestOneInput(byte[] data) {
    Article article = Made.of(data);
    Laws.of(article);
    try {
      for (ExportFormat format : ExportFormat.values()) {
        check(format, Hard.export(format, article), article);
      }
      BitSet some = new BitSet();
      for (int i = 0; i < article.discussion().size(); i++) {
        some.set(i, data[i % data.length] % 3 != 0);
      }
      for (ExportFormat format : ExportFormat.values()) {
        inert(Hard.export(format, some, article));
      }
    } catch (IOException | ReadException e) {
      throw new AssertionError(e);
    }
  }

  private static void check(ExportFormat format, String out, Article article) throws ReadException {
    inert(out);
    switch (format) {
      case JSONL -> {
        holds(out.indexOf('\n') == out.length() - 1, "an article is a line");
        Map<?, ?> object = (Map<?, ?>) StrictJson.parse(out);
        holds(object.get("title").equals(article.title()), "the title comes back");
      }
      case JSON -> StrictJson.parse(out);
      case HTML -> {
        Source page = Source.of("made", out.getBytes(StandardCharsets.UTF_8));
        Article back = Formats.read(page);
        holds(back.format().equals("parley"), "parley knows its own pages");
        holds(Reading.same(article, back), "a page is read back");
      }
      case CSV -> holds(records(out) > article.discussion().size(), "a comment is a record");
      case MARKDOWN, MBOX -> holds(!out.isEmpty(), "something is written");
    }
  }

  /** Records of RFC 4180: line breaks outside quotes. */
  private static int records(String csv) {
    int records = 0;
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      quoted ^= csv.charAt(i) == '"';
      records += !quoted && csv.charAt(i) == '\n' ? 1 : 0;
    }
    holds(!quoted, "a quote ends");
    return records;
  }

  private static void inert(String out) {
    holds(Laws.isInert(out.replace("\r\n", "\n")), "no export holds what a terminal obeys");
  }
}
