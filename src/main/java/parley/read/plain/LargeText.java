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
    int line = bytes.afterLine(bytes.start());
    boolean lines = line > bytes.start() && bytes.bytes()[line - 1] == '\n';
    if (!lines || isMail(bytes)) {
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
    return MailText.is(bytes.text(bytes.start(), end));
  }

  private void fill(ArticleBuilder article) {
    Front.fill(paragraphs(0, outline.start()), article);
    comments(shape(), article);
    for (Outline.Part part : outline.between()) {
      for (String paragraph : paragraphs(part.from(), part.until())) {
        article.notice(paragraph);
      }
    }
    for (String problem : outline.problems()) {
      article.problem(problem);
    }
  }

  private List<String> paragraphs(int from, int until) {
    String part = text.part(from, until);
    return new Body(part).paragraphs(0, part.length());
  }

  private Body.Shape shape() {
    Body.Measure seen = new Body.Measure();
    for (Outline.Post post : posts.subList(0, Math.min(posts.size(), Body.SEEN))) {
      int after = Math.min(post.item().after, post.until());
      seen.take(post.item(), new Lines(text.part(after, post.until())));
    }
    return seen.shape();
  }

  private void comments(Body.Shape shape, ArticleBuilder article) {
    List<Piece> pieces = text.pieces();
    int[] first = firsts(pieces);
    Said[] said = new Said[pieces.size()];
    Workers.run(said.length, k -> said[k] = Said.of(text, posts, first[k], first[k + 1], shape));
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
