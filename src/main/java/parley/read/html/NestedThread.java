package parley.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.read.ArticleBuilder;

/**
 * Pages whose replies stand inside the element of what they answer. A subclass says how to tell its
 * pages, which elements are comments, and what one of them says; it is asked for each comment in
 * the order of the page, with the part that is the comment's own. Linear, nesting aside: each
 * comment looks upwards to the one around it.
 */
public abstract class NestedThread implements Dialect {
  private static final int SURE = 95;

  private final String name;
  private final String description;

  /** A family of pages; the words are those of {@link Dialect#name} and {@code description}. */
  protected NestedThread(String name, String description) {
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

  /** The elements that hold one comment each, in the order of the page; empty on other pages. */
  @Override
  public abstract List<Element> comments(Page page);

  /**
   * Adds a comment to the article.
   *
   * @param own the comment's element without the comments inside it
   * @param parent the handle of the comment around it, or -1
   * @return the handle of the new comment; {@code parent} where it says nothing, so that replies
   *     move up
   */
  protected abstract int add(Own own, int parent, Dates dates, ArticleBuilder article);

  /** Sure of every page that has such comments. */
  @Override
  public int confidence(Page page) {
    return comments(page).isEmpty() ? 0 : SURE;
  }

  /** The element that holds a comment and all its replies: that of the comment, or one around. */
  protected Element branch(Element comment) {
    return comment;
  }

  /** The list item that an element fills together with its replies, or the element itself. */
  protected static Element listItem(Element comment) {
    Element around = comment.parent();
    return around != null && around.normalName().equals("li") ? around : comment;
  }

  /**
   * Learns from a comment how this page writes dates, before any is read.
   *
   * @param branches the elements of all comments with their replies
   */
  protected void learn(Element comment, Set<Node> branches, Dates dates) {}

  /** Says what the page tells of its thread beside the comments: their number, what is missing. */
  protected void close(Page page, List<Element> comments, ArticleBuilder article) {}

  @Override
  public void read(Page page, ArticleBuilder article) {
    Dates dates = new Dates(page.language());
    List<Element> comments = comments(page);
    Nesting nesting = new Nesting(branches(comments));
    for (Element comment : comments) {
      learn(comment, nesting.roots(), dates);
    }
    int[] handle = new int[comments.size()];
    for (int i = 0; i < handle.length; i++) {
      int parent = nesting.parent(i) < 0 ? -1 : handle[nesting.parent(i)];
      handle[i] = add(Own.of(comments.get(i), nesting.roots()), parent, dates, article);
    }
    close(page, comments, article);
  }

  private List<Element> branches(List<Element> comments) {
    List<Element> branches = new ArrayList<>(comments.size());
    for (Element comment : comments) {
      branches.add(branch(comment));
    }
    return branches;
  }
}
