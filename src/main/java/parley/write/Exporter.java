package parley.write;

import java.io.IOException;
import java.util.BitSet;
import parley.model.Article;

/** Writes articles in one export format, one after the other, keeping none. */
public interface Exporter {
  /**
   * Writes one article with some of its comments.
   *
   * @param kept the indices of the comments to write; a reply to one that is left out has no parent
   *     in the output, never another one
   */
  void article(Article article, BitSet kept) throws IOException;

  /** Writes what closes the output, once, after the last article. */
  void end() throws IOException;
}
