package parley.write;

import java.io.IOException;
import java.util.BitSet;
import parley.model.Article;

/** The objects of the JSONL contract as one JSON document: an array, one article a line. */
final class JsonArray implements Exporter {
  private final Appendable out;
  private boolean started;

  JsonArray(Appendable out) {
    this.out = out;
  }

  @Override
  public void article(Article article, BitSet kept) throws IOException {
    out.append(started ? ",\n" : "[\n");
    started = true;
    ArticleJson.write(article, kept, new Json(out));
  }

  @Override
  public void end() throws IOException {
    out.append(started ? "\n]\n" : "[]\n");
  }
}
