package parley.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.Anchor;
import parley.model.Anchors;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;
import parley.text.Sanitizer;

/**
 * What every format fills. The one border between files and the rest of parley: each text passes
 * {@link Sanitizer} here, so no format can let a control character through.
 */
public final class ArticleBuilder {
  private static final int PROBLEMS_KEPT = 20;

  private final String source;
  private String format = "";
  private String title = "";
  private String url = "";
  private String author = "";
  private When published = When.UNKNOWN;
  private int claimed = -1;
  private final List<String> body = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int problemsSeen;
  private LinkedLines links = new LinkedLines();
  private String base = "";
  private final DiscussionBuilder thread = new DiscussionBuilder();
  private final CommenterNames names = new CommenterNames();

  /** Starts an article that was read from {@code source}, the path as given. */
  public ArticleBuilder(String source) {
    this.source = source;
  }

  /** The format or dialect that read it. */
  public void format(String name) {
    format = name;
  }

  /** The article's title. */
  public void title(String text) {
    title = Sanitizer.line(text);
  }

  /** Where the page was saved from. */
  public void url(String text) {
    url = Sanitizer.line(text);
  }

  /** Who wrote the article. */
  public void author(String name) {
    author = Sanitizer.line(name);
  }

  /** When the article was published. */
  public void published(When when) {
    published = when;
  }

  /** Adds a paragraph of the article; an empty one is passed over. */
  public void paragraph(String text) {
    addText(body, text);
  }

  /** Adds a paragraph that stands between article and thread without being either. */
  public void notice(String text) {
    addText(notices, text);
  }

  private static void addText(List<String> to, String text) {
    String clean = Sanitizer.block(text);
    if (!clean.isEmpty()) {
      to.add(clean);
    }
  }

  /**
   * Where lines of the page link to.
   *
   * @param relativeTo the address that relative ones start from, itself relative to {@link #url};
   *     empty where that is all
   */
  public void links(LinkedLines lines, String relativeTo) {
    links = lines;
    base = relativeTo;
  }

  /** The number of comments that the page states; kept only where it differs from what is read. */
  public void claimed(int comments) {
    claimed = comments;
  }

  /** Notes something that was skipped or mended: one sentence. The first ones are kept. */
  public void problem(String sentence) {
    if (problemsSeen++ < PROBLEMS_KEPT) {
      problems.add(Sanitizer.line(sentence));
    }
  }

  /** As {@link DiscussionBuilder#add}. */
  public int comment(int parent, String id, String author, When date, String text, Kind kind) {
    return thread.add(
        parent, Sanitizer.line(id), names.add(author), date, Sanitizer.block(text), kind);
  }

  /**
   * Adds comments that were made ready elsewhere.
   *
   * @param parents what each comment of all batches answers, by the order of all
   * @param first the number of the first of these in that order
   */
  public void comments(Batch batch, int[] parents, int first) {
    names.addAll(batch.names());
    for (int i = 0; i < batch.size(); i++) {
      String said = batch.text(i);
      thread.add(parents[first + i], "", batch.author(i), batch.date(i), said, batch.kind(i));
    }
  }

  /** As {@link DiscussionBuilder#answers}. */
  public void answers(int comment, String parentId) {
    thread.answers(comment, Sanitizer.line(parentId));
  }

  /** Comments and pingbacks so far. */
  public int comments() {
    return thread.size();
  }

  /** The finished article, with a line for every kind of loss. */
  public Article build() {
    names.settle(thread);
    Discussion threaded = thread.build();
    Map<Integer, String> alike = LookAlikes.of(threaded, author);
    Discussion discussion = threaded.withAlike(alike);
    for (String sentence : LookAlikes.sentences(discussion, alike)) {
      if (!problems.contains(sentence)) {
        problem(sentence); // a page that parley wrote says it already
      }
    }
    if (thread.orphans() > 0) {
      problem(thread.orphans() + " replies to comments that are not on the page");
    }
    if (thread.cycles() > 0) {
      problem(thread.cycles() + " comments that answer themselves in a circle");
    }
    if (problemsSeen > problems.size()) {
      problems.add((problemsSeen - problems.size()) + " more problems");
    }
    boolean differs = claimed != discussion.comments() && claimed != discussion.size();
    return new Article(
        source,
        format,
        title,
        url,
        author,
        published,
        body,
        notices,
        differs ? claimed : -1,
        discussion,
        problems,
        anchors(discussion));
  }

  private Anchors anchors(Discussion discussion) {
    if (links.isEmpty()) {
      return Anchors.NONE;
    }
    String from = base.isEmpty() ? url : Resolved.of(base, url);
    Map<Integer, List<Anchor>> comments = new HashMap<>();
    for (int i = 0; i < discussion.size(); i++) {
      put(i, links.in(discussion.text(i), from), comments);
    }
    Map<Integer, List<Anchor>> paragraphs = new HashMap<>();
    for (int p = 0; p < body.size() + notices.size(); p++) {
      String text = p < body.size() ? body.get(p) : notices.get(p - body.size());
      put(p, links.in(text, from), paragraphs);
    }
    return new Anchors(comments, paragraphs);
  }

  private static void put(int text, List<Anchor> found, Map<Integer, List<Anchor>> to) {
    if (!found.isEmpty()) {
      to.put(text, List.copyOf(found));
    }
  }
}
