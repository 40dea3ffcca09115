package parley.read.html.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.Label;
import parley.read.html.LabelsInOrder;
import parley.read.html.Page;
import parley.read.html.Walk;

/**
 * One pass over a page: its visible elements numbered in document order, where each ends, how much
 * text and linked text stands before each, and every {@link Mark}. What is below an element is then
 * a span of numbers, and what it holds a difference of two counts.
 */
final class Survey implements NodeFilter {
  private static final double MOST_IN_MARGIN = 2.5;
  private static final int NOT_ASKED = 0;
  private static final int NO_MARGIN = -1;

  private final List<Element> elements = new ArrayList<>();
  private final List<Traits> traits = new ArrayList<>();
  private final Map<Mark, Marks> marks = new EnumMap<>(Mark.class);
  private final Map<String, Members> groups;
  private final Page page;
  private final LabelsInOrder labels;
  private final List<Traits> byLabel = new ArrayList<>();
  private final Marker marker;
  private final Signatures signatures = new Signatures();
  private int[] end = new int[256];
  private int[] start = new int[256];
  private int[] close = new int[256];
  private int[] parent = new int[256];
  private int[] text = new int[256];
  private int[] linked = new int[256];

  /** For each element one more than the number of the margin it stands in, once that is asked. */
  private int[] margin = new int[256];

  private int open = -1;
  private int position;
  private int links;
  private int textSoFar;
  private int linkedSoFar;

  private Survey(Page page) {
    this.page = page;
    labels = page.labelsInOrder();
    for (Mark mark : Mark.values()) {
      marks.put(mark, new Marks());
    }
    marker = new Marker(this, new Dates(page.language()));
    groups = signatures.groups();
  }

  /** Looks at a whole page. */
  static Survey of(Page page) {
    Survey survey = new Survey(page);
    Walk.over(page.document().body(), survey);
    return survey;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode run) {
      words(run.getWholeText().strip());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Attributes told = Dom.attributes(element);
    if (isClosed(element, told)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    enter(element, told);
    return FilterResult.CONTINUE;
  }

  private boolean isClosed(Element element, Attributes told) {
    switch (element.normalName()) {
      case "textarea":
        note(Mark.BOX);
        return true;
      case "button":
        return isMere(element);
      case "pre":
        return !Words.isComment(element.className());
      case "script", "style", "template", "svg", "select", "iframe", "head":
      case "code", "option", "dialog", "object", "video", "audio":
        return true;
      default:
        return told != Dom.NONE && told.hasKey("hidden");
    }
  }

  /** Whether a button is one; what bears a name is text, and is made an element of text. */
  private boolean isMere(Element button) {
    if (marker.isPerson(button)) {
      button.tagName("span");
      return false;
    }
    marker.button(button);
    return true;
  }

  private void words(String run) {
    if (run.isEmpty()) {
      return;
    }
    textSoFar += run.length();
    linkedSoFar += links > 0 ? run.length() : 0;
    marker.text(run, elements.get(open));
  }

  private void enter(Element element, Attributes told) {
    int i = elements.size();
    if (i == end.length) {
      grow();
    }
    Label label = labels.of(element);
    int others = told.size() - (label.names().isEmpty() ? 0 : 1);
    String id = others > 0 ? told.get("id") : "";
    others -= id.isEmpty() ? 0 : 1;
    Traits own = traits(others > 0 && Hooks.read(element, told) ? page.label(element) : label);
    Traits around = open < 0 ? traits(element.parent()) : traits.get(open);
    elements.add(element);
    traits.add(own);
    parent[i] = open;
    start[i] = ++position;
    text[i] = textSoFar;
    linked[i] = linkedSoFar;
    signatures.add(i, open, element, id, own, around);
    open = i;
    links += element.normalName().equals("a") ? 1 : 0;
    marker.element(element, told, id, own, others);
  }

  private void grow() {
    int more = end.length * 2;
    end = Arrays.copyOf(end, more);
    start = Arrays.copyOf(start, more);
    close = Arrays.copyOf(close, more);
    parent = Arrays.copyOf(parent, more);
    text = Arrays.copyOf(text, more);
    linked = Arrays.copyOf(linked, more);
    margin = Arrays.copyOf(margin, more);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (open >= 0 && elements.get(open) == node) {
      end[open] = elements.size();
      close[open] = ++position;
      links -= elements.get(open).normalName().equals("a") ? 1 : 0;
      open = parent[open];
    }
    return FilterResult.CONTINUE;
  }

  /** What the class attribute of an element says. */
  Traits traits(Element element) {
    return traits(page.label(element));
  }

  /** What the class attribute of element {@code i} says. */
  Traits traits(int i) {
    return traits.get(i);
  }

  private Traits traits(Label label) {
    int number = label.number();
    while (byLabel.size() <= number) {
      byLabel.add(null);
    }
    Traits traits = number < 0 ? null : byLabel.get(number);
    if (traits == null) {
      traits = new Traits(label);
      if (number >= 0) {
        byLabel.set(number, traits);
      }
    }
    return traits;
  }

  /** Notes a mark at the place that the walk has reached. */
  void note(Mark mark) {
    marks.get(mark).add(position, open);
  }

  /** Notes a mark that belongs to an element passed already. */
  void note(Mark mark, int element) {
    marks.get(mark).add(position, element);
  }

  /** The number of the open element. */
  int open() {
    return open;
  }

  /** Whether a mark was noted at the start of the open element or of one of the few around it. */
  boolean isNoted(Mark mark) {
    int last = marks.get(mark).last();
    int at = open;
    for (int n = 0; n < 4 && at >= 0; n++) {
      if (start[at] == last) {
        return true;
      }
      at = parent[at];
    }
    return false;
  }

  int size() {
    return elements.size();
  }

  Element element(int i) {
    return elements.get(i);
  }

  /** The first number behind element {@code i} and all that is in it. */
  int end(int i) {
    return end[i];
  }

  /** The number of the element around, or -1. */
  int parent(int i) {
    return parent[i];
  }

  /** Whether an element stands in a margin; what holds most of the page's words is none. */
  boolean isElsewhere(int i) {
    int in = margin(i);
    return in >= 0 && MOST_IN_MARGIN * plain(in) < plain(0);
  }

  /** The margin that an element stands in, or below zero: few are asked for, and each once. */
  private int margin(int i) {
    int at = i;
    while (margin[at] == NOT_ASKED) {
      Zone kind = at == 0 ? Zone.THREAD : Marker.zone(elements.get(at), traits.get(at));
      if (kind == Zone.PLAIN) {
        at = parent[at];
      } else {
        margin[at] = kind == Zone.MARGIN ? at + 1 : NO_MARGIN;
      }
    }
    for (int below = i; below != at; below = parent[below]) {
      margin[below] = margin[at];
    }
    return margin[at] - 1;
  }

  /** How many letters that are not links stand from one element to before another. */
  int plainBetween(int from, int to) {
    return from >= to ? 0 : text[to] - text[from] - linked[to] + linked[from];
  }

  /** How many letters stand in an element that are not links. */
  int plain(int i) {
    return text(i) - linked(i);
  }

  /** How many letters stand in an element. */
  int text(int i) {
    return (end[i] < elements.size() ? text[end[i]] : textSoFar) - text[i];
  }

  /** How many of them are links. */
  int linked(int i) {
    return (end[i] < elements.size() ? linked[end[i]] : linkedSoFar) - linked[i];
  }

  /** How many marks of a kind stand in an element. */
  int count(Mark mark, int i) {
    return marks.get(mark).between(start[i], close[i]);
  }

  /** Whether any mark of a kind stands in an element. */
  boolean has(Mark mark, int i) {
    return marks.get(mark).isAny(start[i], close[i]);
  }

  /** The marks of a kind; {@link #from} and {@link #to} tell which stand in an element. */
  Marks marks(Mark mark) {
    return marks.get(mark);
  }

  /** The first mark of a kind that stands in an element. */
  int from(Mark mark, int i) {
    return marks.get(mark).firstFrom(start[i]);
  }

  /** The first mark of a kind behind an element. */
  int to(Mark mark, int i) {
    return marks.get(mark).firstFrom(close[i]);
  }

  /** How many marks of a kind stand among the last {@code most} places before an element. */
  int countBefore(Mark mark, int i, int most) {
    return marks.get(mark).between(Math.max(0, start[i] - most), start[i]);
  }

  /** How many marks of a kind the page has. */
  int count(Mark mark) {
    return marks.get(mark).size();
  }

  /** Elements that are built alike, by what they have in common. */
  Map<String, Members> groups() {
    return groups;
  }
}
