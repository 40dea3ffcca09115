package parley.read.plain;

import java.util.List;
import java.util.Optional;
import parley.read.ArticleBuilder;
import parley.read.Utf8Parts;
import parley.read.Workers;

/**
 * Reads a large thread in pieces, on all processors and without holding its characters: finds the
 * items of every piece, lays the thread out in one pass over the items, and takes out what was said
 * piece by piece. The same as reading it whole, where it can be read so.
 */
final class LargeText {
  private static final Layout LAYOUT = Layout.RESILIPARSE;

  private final PiecedText text;
  private final Outline outline;
  private final List<Outline.Post> posts;

  private LargeText(PiecedText text, Outline outline) {
    this.text = text;
    this.outline = outline;
    this.posts = outline.posts();
  }

  /**
   * Reads a text, or answers no and leaves the article alone where it must be read as a whole.
   *
   * @param piece how many bytes to look at in one piece, at least
   */
  static boolean read(Utf8Parts bytes, ArticleBuilder article, int piece) {
    Optional<String> head = bytes.text(bytes.start(), bytes.afterLine(bytes.start()));
    if (head.isEmpty() || !head.get().endsWith("\n") || isMail(bytes)) {
      return false;
    }
    Optional<PiecedText> text = PiecedText.of(bytes, LAYOUT, piece);
    if (text.isEmpty()) {
      return false;
    }
    Outline outline = Outline.of(text.get(), text.get().items());
    if (outline.posts().isEmpty()) {
      return false;
    }
    new LargeText(text.get(), outline).fill(article);
    return true;
  }

  private static boolean isMail(Utf8Parts bytes) {
    int end = bytes.start();
    for (int line = 0; line < MailText.MOST_LINES; line++) {
      end = bytes.afterLine(end);
    }
    Optional<String> head = bytes.text(bytes.start(), end);
    return head.isPresent() && MailText.is(head.get());
  }

  private void fill(ArticleBuilder article) {
    Body.Shape shape = shape();
    int start = outline.start();
    Front.fill(new Body(text.part(0, start), 0, shape).paragraphs(0, start), article);
    comments(shape, article);
    for (Outline.Part part : outline.between()) {
      Body body = new Body(text.part(part.from(), part.until()), part.from(), shape);
      for (String paragraph : body.paragraphs(part.from(), part.until())) {
        article.notice(paragraph);
      }
    }
    for (String problem : outline.problems()) {
      article.problem(problem);
    }
  }

  private Body.Shape shape() {
    int from = posts.get(0).item().line;
    int to = posts.get(Math.min(posts.size(), Body.SEEN) - 1).until();
    return new Body(text.part(from, to), from, new Body.Shape(LAYOUT)).shape(posts);
  }

  private void comments(Body.Shape shape, ArticleBuilder article) {
    List<Piece> pieces = text.pieces();
    int[] first = firsts(pieces);
    Said[] said = new Said[pieces.size()];
    Workers.run(
        said.length,
        k -> said[k] = Said.of(pieces.get(k), text, posts, first[k], first[k + 1], shape));
    long links = 0;
    Moments moments = new Moments();
    for (Said one : said) {
      links += one.links();
      one.teach(moments);
    }
    boolean linked = Body.linksBelow(links, posts);
    int[] parents = new int[posts.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = posts.get(i).parent();
    }
    Unread unread = new Unread();
    for (int k = 0; k < said.length; k++) {
      if (linked) {
        said[k].withoutLinks();
      }
      said[k].date(moments, unread);
      article.comments(said[k].batch(), parents, first[k]);
      said[k] = null;
    }
    unread.tell(article);
  }

  /** The first comment of each piece, and behind the last. */
  private int[] firsts(List<Piece> pieces) {
    int[] first = new int[pieces.size() + 1];
    int i = 0;
    for (int k = 0; k < pieces.size(); k++) {
      first[k] = i;
      while (i < posts.size() && posts.get(i).item().line < pieces.get(k).end()) {
        i++;
      }
    }
    first[pieces.size()] = i;
    return first;
  }
}
