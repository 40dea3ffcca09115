package parley.read.html;

import org.jsoup.nodes.Element;

/**
 * The class attributes of elements for one who passes them in the order of the page, and may leave
 * some out: found where the page's index put them, without comparing names. Linear in the page.
 */
public final class LabelsInOrder {
  private final Page page;
  private final Element[] elements;
  private final Label[] labels;
  private final int size;
  private int at;
  private boolean lost;

  LabelsInOrder(Page page, Element[] elements, Label[] labels, int size) {
    this.page = page;
    this.elements = elements;
    this.labels = labels;
    this.size = size;
  }

  /** The class attribute of an element as the page was written. */
  public Label of(Element element) {
    for (int i = at; i < size && !lost; i++) {
      if (elements[i] == element) {
        at = i + 1;
        return labels[i];
      }
    }
    lost = true; // the page was changed: all that follow are looked up by their names
    return page.label(element);
  }
}
