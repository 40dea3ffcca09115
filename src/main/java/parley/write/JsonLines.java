package parley.write;

import java.io.IOException;
import java.util.BitSet;
import parley.model.Article;

/** The JSONL contract: one JSON object an article and line. */
public final class JsonLines {
  private JsonLines() {}

  /** Writes one article with the comments that are {@code kept}, and a line feed. */
  public static void write(Article article, BitSet kept, Appendable out) throws IOException {
    out.append('\n');
  }
}
