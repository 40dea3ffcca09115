package parley.read.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Article;
import parley.read.ArticleBuilder;
import parley.read.ReadException;
import parley.read.Source;
import parley.write.ExportFormat;

/** Reads text dumps of real pages and writes what was read as the scoring script wants it. */
final class Dumps {
  private Dumps() {}

  /** {@code OUT FILE|DIR...}: one JSON line a dump. */
  public static void main(String[] args) throws IOException, ReadException {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < args.length; i++) {
      for (Path file : files(Path.of(args[i]))) {
        out.append(json(file));
      }
    }
    Files.writeString(Path.of(args[0]), out);
  }

  static List<Path> files(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(f -> f.toString().endsWith(".txt") && f.toFile().length() > 0)
          .sorted()
          .toList();
    }
  }

  static Article read(Path file) throws IOException, ReadException {
    ArticleBuilder builder = new ArticleBuilder(file.toString());
    new PlainText().read(Source.open(file.toString(), Optional.empty()), builder);
    return builder.build();
  }

  private static String json(Path file) throws IOException, ReadException {
    Article article = read(file);
    StringBuilder out = new StringBuilder();
    BitSet all = new BitSet();
    all.set(0, article.discussion().size());
    ExportFormat.JSONL.to(out).article(article, all);
    return out.toString();
  }
}
