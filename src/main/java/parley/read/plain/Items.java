package parley.read.plain;

import java.util.ArrayList;
import java.util.List;

/** Finds the items of lists in a text: one pass, and only lines that start with a mark are read. */
final class Items {
  /** Deeper than any page nests; what stands further in is text. */
  static final int DEEPEST = 4096;

  static final int MOST_DIGITS = 7;

  private final String text;
  private final Layout layout;
  private final List<Item> items = new ArrayList<>();

  private Items(String text, Layout layout) {
    this.text = text;
    this.layout = layout;
  }

  static List<Item> in(String text, Layout layout) {
    Items found = new Items(text, layout);
    found.scan();
    return found.items;
  }

  private void scan() {
    Lines line = new Lines(text);
    int low = Integer.MAX_VALUE;
    boolean directlyBelow = false;
    while (line.next()) {
      int number = mark(line);
      if (number >= 0) {
        items.add(new Item(text, line, content(line), number, low));
        low = Integer.MAX_VALUE;
        directlyBelow = true;
        continue;
      }
      low = Math.min(low, line.indent());
      if (!items.isEmpty()) {
        describe(items.get(items.size() - 1), line, directlyBelow && !line.afterBlank());
      }
      directlyBelow = false;
    }
  }

  private void describe(Item item, Lines line, boolean directlyBelow) {
    if (line.indent() <= item.indent) {
      return;
    }
    item.hasBody = true;
    if (directlyBelow) {
      item.dated = DateLine.is(text, line.first(), line.end());
    }
  }

  /** The number of an item, 0 for a bullet, -1 where the line is no item. */
  private int mark(Lines line) {
    if (line.indent() < layout.shallowest() || line.indent() > DEEPEST) {
      return -1;
    }
    char c = text.charAt(line.first());
    int after = line.first() + 1;
    if (c < '0' || c > '9') {
      return layout.isBullet(c) && isGap(after, line.end()) ? 0 : -1;
    }
    int number = c - '0';
    while (after < line.end() && text.charAt(after) >= '0' && text.charAt(after) <= '9') {
      number = number * 10 + text.charAt(after++) - '0';
      if (after - line.first() > MOST_DIGITS) {
        return -1;
      }
    }
    boolean dotted =
        after < line.end() && text.charAt(after) == '.' && isGap(after + 1, line.end());
    boolean day = dotted && number < 32;
    boolean date = day && DateLine.isDay(text, line.first(), content(line), line.end());
    return dotted && number > 0 && !date ? number : -1;
  }

  private boolean isGap(int at, int end) {
    return at >= end || Lines.isBlank(text.charAt(at));
  }

  /** Behind the mark and the blanks after it. */
  private int content(Lines line) {
    int at = line.first();
    while (at < line.end() && !Lines.isBlank(text.charAt(at))) {
      at++;
    }
    while (at < line.end() && Lines.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
