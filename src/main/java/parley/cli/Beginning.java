package parley.cli;

import java.util.Optional;
import parley.model.Article;
import parley.read.ReadException;
import parley.read.Source;
import parley.state.Copies;
import parley.view.Ready;
import parley.view.Reread;

/**
 * The beginning of a big file, which is on the screen long before all of it is read. Nothing is
 * known or kept about a beginning: comments that it lacks would seem to be gone.
 */
final class Beginning {
  /** A smaller file is read as a whole before anybody could look at a part of it. */
  private static final long BIG = 2 << 20;

  private final Source head;
  private final long size;

  private Beginning(Source head, long size) {
    this.head = head;
    this.size = size;
  }

  /**
   * Reads the first bytes of input {@code index} where that is a big file of text.
   *
   * @throws ReadException where already these tell that nothing in it can be read
   */
  static Optional<Beginning> of(Articles articles, int index, Stamp file) throws ReadException {
    if (file.size() < BIG) {
      return Optional.empty();
    }
    Optional<Source> head = articles.openHead(index);
    return head.isPresent()
        ? Optional.of(new Beginning(head.get(), file.size()))
        : Optional.empty();
  }

  /** The article as far as it goes; nothing where that shows no comment. */
  Optional<Article> article(Articles articles) {
    try {
      Article start = articles.read(head).start();
      return start.discussion().size() > 0 ? Optional.of(start) : Optional.empty();
    } catch (ReadException e) {
      return Optional.empty(); // the whole will tell
    }
  }

  /** What is still to be read. */
  String rest() {
    return "reading " + (size >> 20) + " MB";
  }

  /** The whole, with where the comments of its beginning stand in it. */
  static Ready whole(Article start, Article whole) {
    return whole.discussion().startsWith(start.discussion())
        ? Ready.of(whole)
        : Ready.of(Reread.whole(whole, Copies.of(start, whole).oldOf()));
  }
}
