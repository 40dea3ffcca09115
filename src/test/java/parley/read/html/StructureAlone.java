package parley.read.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import parley.model.Article;
import parley.read.ArticleBuilder;
import parley.read.ReadException;
import parley.read.Source;
import parley.read.html.structure.Structure;

/** Reads pages by their structure alone, as if no other dialect knew any of them. */
final class StructureAlone {
  private StructureAlone() {}

  /** {@code OUT FILE|DIR...}: one JSON line a page. */
  public static void main(String[] args) throws IOException, ReadException {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < args.length; i++) {
      for (Path file : Corpus.files(Path.of(args[i]))) {
        if (System.getenv("PARLEY_TOLD") != null) {
          System.err.println("== " + file);
        }
        out.append(Corpus.json(read(file))).append('\n');
      }
    }
    Files.writeString(Path.of(args[0]), out);
  }

  static Article read(Path file) throws IOException, ReadException {
    Source source = Source.open(file.toString(), Optional.empty());
    ArticleBuilder builder = new ArticleBuilder(file.toString());
    HtmlFormat.forced(new Structure()).read(source, builder);
    return builder.build();
  }
}
