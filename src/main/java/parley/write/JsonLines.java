package parley.write;

import java.io.IOException;
import java.util.BitSet;
import parley.model.Article;

/** The JSONL contract: one JSON object an article and line. */
final class JsonLines implements Exporter {
  private final Appendable out;

  JsonLines(Appendable out) {
    this.out = out;
  }

  @Override
  public void article(Article article, BitSet kept) throws IOException {
    ArticleJson.write(article, kept, new Json(out));
    out.append('\n');
  }

  @Override
  public void end() {}
}
