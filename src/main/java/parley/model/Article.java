package parley.model;

import java.util.List;

/**
 * One saved page: the article, its thread, and what the reader could not make sense of. Unknown
 * texts are empty, never null.
 *
 * @param source the path as it was given on the command line
 * @param format the name of the format or dialect that read it
 * @param title the article's title
 * @param url where the page was saved from
 * @param author who wrote the article
 * @param published when it was published
 * @param body its paragraphs
 * @param notices what stands between article and thread without being either: discussion policy,
 *     tags, related posts
 * @param claimed the number of comments that the page itself states where it differs from what is
 *     here, else -1
 * @param discussion the thread
 * @param problems what was skipped or mended while reading, one sentence each
 * @param anchors where its texts link to
 */
public record Article(
    String source,
    String format,
    String title,
    String url,
    String author,
    When published,
    List<String> body,
    List<String> notices,
    int claimed,
    Discussion discussion,
    List<String> problems,
    Anchors anchors) {

  /** An article without links. */
  public Article(
      String source,
      String format,
      String title,
      String url,
      String author,
      When published,
      List<String> body,
      List<String> notices,
      int claimed,
      Discussion discussion,
      List<String> problems) {
    this(
        source,
        format,
        title,
        url,
        author,
        published,
        body,
        notices,
        claimed,
        discussion,
        problems,
        Anchors.NONE);
  }

  /** Copies the lists, so that an article cannot change after it was built. */
  public Article {
    body = List.copyOf(body);
    notices = List.copyOf(notices);
    problems = List.copyOf(problems);
  }

  /** The same article with its comments in another order. */
  public Article with(Discussion other) {
    return new Article(
        source, format, title, url, author, published, body, notices, claimed, other, problems,
        anchors);
  }

  /**
   * What can be shown of an article of which only the first part was read: without the last
   * comment, which may be cut, and without what can only be told of the whole.
   */
  public Article start() {
    Discussion sure = discussion.start(Math.max(0, discussion.size() - 1));
    return new Article(
        source, format, title, url, author, published, body, notices, -1, sure, List.of(), anchors);
  }

  /** Where the text of a comment links to, whatever the order of the comments. */
  public List<Anchor> links(int comment) {
    return anchors.ofComment(discussion.inThread(comment));
  }
}
