package parley.read.html.software;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;
import parley.read.html.Dates;
import parley.read.html.Dialect;
import parley.read.html.Page;

/**
 * Pages of one thread of a forum: posts, one below the other, each with a name, a date and a text.
 * The opening post is the first comment, as it is said and answered like any other, and there is no
 * article body; only where nobody has answered it, it is the body, and there are no comments. A
 * subclass says how to tell its software and where its posts and their parts are; posts stay flat
 * where the software has no replies, and say whom they quote.
 */
abstract class Forum implements Dialect {
  private static final int MOST_LESSONS = 200;
  private static final int LONGEST_TITLE = 400;

  private final String name;
  private final String description;

  Forum(String name, String description) {
    this.name = name;
    this.description = description;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String description() {
    return description;
  }

  /** The posts of the page in its order; looked up in the page's index. */
  abstract List<Element> posts(Page page);

  /** Where the parts of a post are. */
  abstract Layout layout();

  @Override
  public int confidence(Page page) {
    return posts(page).isEmpty() ? 0 : 95;
  }

  @Override
  public final boolean readBody(Page page, ArticleBuilder article) {
    List<Element> posts = posts(page);
    if (isAlone(page, posts)) {
      PostReader reader = new PostReader(layout(), new Dates(page.language()));
      Element content = reader.content(posts.get(0));
      Paragraphs.add(content == null ? "" : reader.text(content), article);
    }
    return true;
  }

  private boolean isAlone(Page page, List<Element> posts) {
    return posts.size() == 1 && isOpening(page, posts) && claimed(page) <= 1;
  }

  private boolean isOpening(Page page, List<Element> posts) {
    return !posts.isEmpty() && OtherPages.isFirst(page) && isOpening(posts.get(0));
  }

  /** CSS of the heading that is the thread's title alone, or empty where it is left to others. */
  String heading() {
    return "";
  }

  private void title(Page page, ArticleBuilder article) {
    if (!heading().isEmpty()) {
      String words = PostReader.words(page.document().selectFirst(heading()), LONGEST_TITLE);
      if (!words.isEmpty()) {
        article.title(words);
      }
    }
  }

  @Override
  public final void read(Page page, ArticleBuilder article) {
    title(page, article);
    prepare(page);
    Dates dates = new Dates(page.language());
    PostReader reader = new PostReader(layout(), dates);
    List<Element> posts = posts(page);
    for (int i = 0; i < posts.size() && i < MOST_LESSONS; i++) {
      reader.learn(posts.get(i));
    }
    opening(page, posts, reader, dates, article);
    if (!isAlone(page, posts)) {
      add(posts, reader, dates, article);
    }
    int claimed = claimed(page);
    if (claimed > 1) {
      article.claimed(claimed);
    }
    OtherPages.note(page, article);
  }

  private void add(List<Element> posts, PostReader reader, Dates dates, ArticleBuilder article) {
    Set<String> seen = new HashSet<>();
    for (Element post : posts) {
      if (id(post).isEmpty() || seen.add(id(post))) {
        add(post, reader, dates, article);
      }
    }
  }

  /** Who opened the thread wrote the article, as far as a forum has one. */
  private void opening(
      Page page, List<Element> posts, PostReader reader, Dates dates, ArticleBuilder article) {
    boolean here = isOpening(page, posts);
    article.author(here ? author(posts.get(0), reader) : "");
    article.published(here ? date(posts.get(0), reader, dates) : When.UNKNOWN);
  }

  private void add(Element post, PostReader reader, Dates dates, ArticleBuilder article) {
    String author = author(post, reader);
    When date = date(post, reader, dates);
    Element content = reader.content(post);
    if (content == null && author.isEmpty()) {
      return; // an advertisement between the posts, dressed like one
    }
    String text = content == null ? "" : reader.text(content);
    int comment = article.comment(-1, id(post), author, date, text, Kind.COMMENT);
    String parent = parent(post);
    if (!parent.isEmpty()) {
      article.answers(comment, parent);
    }
  }

  /** Brings facts of the page that stand far from their posts to them. */
  void prepare(Page page) {}

  /** What the page calls a post. */
  String id(Element post) {
    return post.attr("id");
  }

  /** Who wrote a post, or empty. */
  String author(Element post, PostReader reader) {
    return reader.author(post);
  }

  /** When a post was written. */
  When date(Element post, PostReader reader, Dates dates) {
    return reader.date(post);
  }

  /** The {@link #id} of the post that this one answers, where the software says so, or empty. */
  String parent(Element post) {
    return "";
  }

  /** Whether the first post of a page may be the opening one, as far as the post itself says. */
  boolean isOpening(Element first) {
    return true;
  }

  /** How many posts the page says that the thread has, the opening one among them, or -1. */
  int claimed(Page page) {
    return -1;
  }
}
