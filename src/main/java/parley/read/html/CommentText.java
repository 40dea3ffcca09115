package parley.read.html;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import parley.read.LinkedLines;

/**
 * The text of a part of a page as a reader sees it: paragraphs, line breaks, quotes, lists, code,
 * tables; links as their text. One walk, no recursion.
 */
public final class CommentText implements NodeFilter {
  private final TextFlow flow = new TextFlow();
  private final Element root;
  private final Set<Node> left;

  private CommentText(Element root, Set<Node> left) {
    this.root = root;
    this.left = left;
  }

  /** All text below {@code root}. */
  public static String of(Element root) {
    return of(root, Set.of());
  }

  /**
   * The text below {@code root}.
   *
   * @param left nodes to leave out, with all that is below them; compared by identity
   */
  public static String of(Element root, Set<Node> left) {
    return of(root, left, Optional.empty());
  }

  /** As {@link #of(Element, Set)}; where links lead is told to {@code links}, else to the page. */
  static String of(Element root, Set<Node> left, Optional<LinkedLines> links) {
    CommentText text = new CommentText(root, left);
    Walk.over(root, text);
    String result = text.flow.result();
    if (!text.flow.anchors().isEmpty()) {
      LinkedLines lines = links.isPresent() ? links.get() : PageLinks.of(root);
      lines.add(result, text.flow.anchors());
    }
    return result;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!left.isEmpty() && left.contains(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      flow.text(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (node != root && (Tags.isSilent(tag) || element.hasAttr("hidden"))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node != root) {
      open(element, tag);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element, String tag) {
    switch (tag) {
      case "br" -> flow.lineBreak();
      case "img" -> flow.text(Images.text(element));
      case "blockquote" -> flow.quote();
      case "ul" -> flow.list(false);
      case "ol" -> flow.list(true);
      case "li" -> flow.item();
      case "pre" -> flow.preformatted();
      case "td", "th" -> flow.text(flow.atLineStart() ? "" : " | ");
      case "q" -> flow.text("\"");
      case "a" -> flow.link(PageLinks.target(element));
      default -> around(tag);
    }
  }

  private void around(String tag) {
    if (Tags.isParagraph(tag)) {
      flow.paragraph();
    } else if (Tags.isBlock(tag)) {
      flow.line();
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node != root && node instanceof Element element) {
      switch (element.normalName()) {
        case "blockquote" -> flow.close(true);
        case "ul", "ol" -> flow.endList();
        case "li" -> flow.close(false);
        case "pre" -> flow.endPreformatted();
        case "q" -> flow.text("\"");
        case "a" -> flow.endLink();
        case "td", "th", "br" -> {}
        default -> around(element.normalName());
      }
    }
    return FilterResult.CONTINUE;
  }
}
