package parley.read.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Article;
import parley.model.Comment;
import parley.read.ArticleBuilder;
import parley.read.ReadException;
import parley.read.Source;

/** Reads real pages and writes what was read as the scoring script wants it. */
final class Corpus {
  static final Path HOME = Path.of("../shared/corpus");

  private Corpus() {}

  /** {@code OUT FILE|DIR...}: one JSON line a page. */
  public static void main(String[] args) throws IOException, ReadException {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < args.length; i++) {
      for (Path file : files(Path.of(args[i]))) {
        out.append(json(read(file))).append('\n');
      }
    }
    Files.writeString(Path.of(args[0]), out);
  }

  static List<Path> files(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static Article read(Path file) throws IOException, ReadException {
    Source source = Source.open(file.toString(), Optional.empty());
    ArticleBuilder builder = new ArticleBuilder(file.toString());
    new HtmlFormat().read(source, builder);
    return builder.build();
  }

  static String json(Article article) {
    StringBuilder out = new StringBuilder("{\"source\":").append(quoted(article.source()));
    out.append(",\"format\":").append(quoted(article.format()));
    out.append(",\"title\":").append(quoted(article.title()));
    out.append(",\"author\":").append(quoted(article.author()));
    out.append(",\"url\":").append(quoted(article.url()));
    out.append(",\"published\":").append(quoted(article.published().iso()));
    out.append(",\"claimed\":").append(article.claimed());
    out.append(",\"body\":").append(list(article.body()));
    out.append(",\"notices\":").append(list(article.notices()));
    out.append(",\"problems\":").append(list(article.problems())).append(",\"comments\":[");
    for (int i = 0; i < article.discussion().size(); i++) {
      Comment c = article.discussion().comment(i);
      out.append(i == 0 ? "" : ",").append("{\"id\":").append(quoted(c.id()));
      out.append(",\"parent\":").append(c.parent());
      out.append(",\"author\":").append(c.author().isEmpty() ? "null" : quoted(c.author()));
      out.append(",\"date\":").append(c.date().known() ? quoted(c.date().iso()) : "null");
      out.append(",\"kind\":").append(quoted(c.kind().name().toLowerCase()));
      out.append(",\"text\":").append(quoted(c.text())).append('}');
    }
    return out.append("]}").toString();
  }

  private static String list(List<String> texts) {
    return texts.stream().map(Corpus::quoted).toList().toString();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
