package parley.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds the element that holds the article's paragraphs and what to leave out of it. Every block
 * with some text that is no link counts for the elements around it, the nearer the more; a class
 * name made for articles helps. One walk; comments, menus and boxes about other pages are not
 * entered.
 */
final class ArticleBody implements NodeFilter {
  private static final int SHORTEST = 25;
  private static final int HIGHEST = 3;

  private final Page page;
  private final LabelsInOrder labels;
  private final BlockTexts texts = new BlockTexts();
  private final Map<Element, Double> scores = new LinkedHashMap<>();

  /** Whether comments were told; what is found on the way is not met a second time. */
  private final boolean told;

  private final Set<Node> left = new NodeSet();
  private final Set<Node> around = new NodeSet();
  private final List<Element> boxes = new ArrayList<>();

  ArticleBody(Page page, List<Element> comments) {
    this.page = page;
    labels = page.labelsInOrder();
    told = left.addAll(comments);
    for (String name :
        new String[] {"entry-content", "post-body", "post-content", "article-body"}) {
      protect(page.withClass(name));
    }
    protect(page.withTag("h1"));
    Walk.over(page.document().body(), this);
    for (Map.Entry<Element, Integer> block : texts.lengths().entrySet()) {
      if (block.getValue() >= SHORTEST) {
        credit(block.getKey(), block.getValue());
      }
    }
  }

  /** What is around the article or its heading is no box beside it, whatever its name. */
  private void protect(List<Element> marks) {
    Element at = marks.isEmpty() ? null : marks.get(0).parent();
    while (at != null && around.add(at)) {
      at = at.parent();
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode run) {
      texts.add(run);
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (Tags.isSilent(tag) || told && left.contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Label label = labels.of(element);
    int part = PagePart.of(element, tag, label);
    if (part != PagePart.TEXT && !holdsArticle(element, tag, label)) {
      left.add(element);
      if (part == PagePart.NOTICE) {
        boxes.add(element);
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    return tag.equals("a") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
  }

  private boolean holdsArticle(Element element, String tag, Label label) {
    return tag.equals("body") || PagePart.isArticleText(element, label) || around.contains(element);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return FilterResult.CONTINUE;
  }

  /** Gives the text of a block to the elements that could be the article's. */
  private void credit(Element block, int length) {
    double share = 1;
    Element at = isLeaf(block.normalName()) ? block.parent() : block;
    for (int n = 0; at != null && n < HIGHEST; n++) {
      double worth = length * share * (PagePart.isArticleText(at, page.label(at)) ? 1.5 : 1);
      Double before = scores.get(at);
      scores.put(at, before == null ? worth : before + worth);
      share *= 0.6;
      at = at.parent();
    }
  }

  private static boolean isLeaf(String tag) {
    return switch (tag) {
      case "p", "pre", "blockquote", "td", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dd" -> true;
      default -> false;
    };
  }

  /** The element with the article, or null where the page has no text to speak of. */
  Element element() {
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  /** What is no part of the text: menus, comments, boxes. */
  Set<Node> left() {
    return left;
  }

  /** Boxes that a reader may want to see apart from the text: tags, related posts. */
  List<Element> boxes() {
    return boxes;
  }
}
