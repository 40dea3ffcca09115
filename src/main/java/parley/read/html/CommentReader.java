package parley.read.html;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.When;
import parley.read.LinkedLines;

/**
 * Reads one comment out of its element: who, when and what, by roles of class names, then by tags,
 * then by wording. For any page whose items are known; the dialect says where an item is. Linear in
 * the item's own part.
 */
public final class CommentReader {
  private final Dates dates;
  private final Optional<LinkedLines> links;
  private final Roles roles = new Roles();

  /** A reader that takes the dates of one page as that page writes them. */
  public CommentReader(Dates dates) {
    this(dates, Optional.empty());
  }

  private CommentReader(Dates dates, Optional<LinkedLines> links) {
    this.dates = dates;
    this.links = links;
  }

  /**
   * A reader that knows what this one has learnt, for another thread.
   *
   * @param links what it finds of links, for {@link PageLinks} once the threads are done
   */
  CommentReader forAnotherThread(LinkedLines links) {
    return new CommentReader(dates.copy(), Optional.of(links));
  }

  /**
   * Takes an item apart.
   *
   * @param foreign roots of other items and of lists of replies, whose content is not this item's
   */
  ItemParts parts(Element item, Set<Node> foreign) {
    return new ItemParts(item, foreign, roles);
  }

  /** Learns from an item how this page writes dates. */
  void learn(ItemParts parts) {
    new DateFinder(parts, dates).learn();
  }

  /**
   * Learns from an item how this page writes dates.
   *
   * @param foreign as for {@link #read(Element, Set)}
   */
  public void learn(Element item, Set<Node> foreign) {
    learn(parts(item, foreign));
  }

  /**
   * Reads an item.
   *
   * @param foreign roots of other items and of lists of replies, whose content is not this item's
   */
  public Said read(Element item, Set<Node> foreign) {
    return read(parts(item, foreign));
  }

  /** Reads an item. */
  Said read(ItemParts parts) {
    int content = ContentFinder.find(parts);
    AuthorFinder author = new AuthorFinder(parts, content, dates);
    DateFinder date = new DateFinder(parts, dates);
    String name = author.find();
    When when = date.find(content);
    boolean pure = content >= 0 && ContentFinder.isPure(parts, content);
    Leftovers rest = new Leftovers(parts, dates, links, name, when);
    String text = rest.text(content, pure, author.element(), date.element());
    name = rest.speaker();
    when = rest.date();
    name = name.isEmpty() && date.element() != null ? author.beside(date.element()) : name;
    return new Said(name.isEmpty() ? author.lastResort() : name, when, text);
  }
}
