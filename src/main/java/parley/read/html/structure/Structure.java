package parley.read.html.structure;

import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.Kind;
import parley.read.ArticleBuilder;
import parley.read.html.ClaimedCount;
import parley.read.html.Dialect;
import parley.read.html.Page;
import parley.read.html.Pingbacks;
import parley.read.html.Said;

/** Pages of unknown sites: what repeats and holds a name, a date and a text each. */
public final class Structure implements Dialect {
  private static final int NEVER_SURE = 1;

  @Override
  public String name() {
    return "structure";
  }

  @Override
  public String description() {
    return "Pages of any other site: parts built alike that each hold a name, a date and a text";
  }

  /** The least there is: whether there is a thread shows only in the search that reading is. */
  @Override
  public int confidence(Page page) {
    return NEVER_SURE;
  }

  @Override
  public boolean readBody(Page page, ArticleBuilder article) {
    return !Boards.of(page).isEmpty(); // the opening post is said like any other
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    List<BoardPost> posts = Boards.of(page);
    if (!posts.isEmpty()) {
      add(posts, article);
      return;
    }
    Found found = Found.in(page);
    Survey survey = found.survey();
    List<Integer> items = found.items();
    if (items.isEmpty()) {
      article.format("html");
      return;
    }
    Forms.open(survey, items);
    List<Said> said = new ItemReader(page, survey, items).read();
    add(survey, items, said, article);
    ClaimedCount.read(page, survey.element(items.get(0)), article);
  }

  private static void add(List<BoardPost> posts, ArticleBuilder article) {
    for (BoardPost post : posts) {
      BoardRow head = post.head();
      article.comment(-1, head.id(), head.author(), head.date(), post.text(), Kind.COMMENT);
    }
  }

  private static void add(
      Survey survey, List<Integer> items, List<Said> said, ArticleBuilder article) {
    Nesting nesting = new Nesting(survey, items);
    int[] parents = nesting.parents();
    new Answers(nesting.roots(), nesting.elements(), said).addTo(parents);
    int[] handle = new int[items.size()];
    for (int i = 0; i < handle.length; i++) {
      Element root = survey.element(items.get(i));
      int above = parents[i] < 0 ? -1 : handle[parents[i]];
      Said one = said.get(i);
      if (Pingbacks.is(root)) {
        handle[i] = Pingbacks.add(root, above, root.id(), one, article);
      } else if (one.text().isEmpty() && one.author().isEmpty()) {
        handle[i] = above;
      } else {
        handle[i] =
            article.comment(above, root.id(), one.author(), one.date(), one.text(), Kind.COMMENT);
      }
    }
  }
}
