package parley.read.plain;

import java.util.ArrayList;
import java.util.List;
import parley.read.Utf8Parts;

/**
 * The same as {@link Items} over a part of the bytes of a text: decodes only the lines that may be
 * heads or dates. The part starts with an item, or with the text.
 */
final class ByteItems {
  /** Bytes that a character of a String takes at most. */
  private static final int WIDEST = 3;

  private static final int LONGEST_DATE = 60 * WIDEST;

  private final Utf8Parts text;
  private final byte[] bytes;
  private final Layout layout;
  private final ByteLines line;
  private final List<Item> items = new ArrayList<>();
  private int low = Integer.MAX_VALUE;

  ByteItems(Utf8Parts text, int from, int to, Layout layout) {
    this.text = text;
    this.bytes = text.bytes();
    this.layout = layout;
    this.line = new ByteLines(bytes, from, to);
  }

  /** Finds all. */
  ByteItems scan() {
    boolean directlyBelow = false;
    while (line.next()) {
      int number = mark();
      if (number >= 0) {
        items.add(item(number));
        low = Integer.MAX_VALUE;
        directlyBelow = true;
        continue;
      }
      low = Math.min(low, line.indent());
      if (!items.isEmpty()) {
        describe(items.get(items.size() - 1), directlyBelow && !line.afterBlank());
      }
      directlyBelow = false;
    }
    return this;
  }

  List<Item> list() {
    return items;
  }

  /** The least indentation of the lines behind the last item. */
  int low() {
    return low;
  }

  /** Where the first line starts that says who speaks; -1 where none does. */
  int head() {
    while (line.next()) {
      int number = mark();
      if (number >= 0 && item(number).nameEnd >= 0) {
        return line.start();
      }
    }
    return -1;
  }

  private Item item(int number) {
    int from = content();
    int to = line.end();
    int[] places = {line.start(), from, to, line.after()};
    boolean brief = to - from <= 2 * Item.LONGEST_NAME * WIDEST;
    int width = brief ? line.width(from, to) : Integer.MAX_VALUE;
    return new Item(places, line.indent(), number, low, brief ? nameEnd(from, to) : -1, width);
  }

  private int nameEnd(int from, int to) {
    boolean colon = to > from && (bytes[to - 1] == ':' || bytes[to - 1] == (byte) 0x9a);
    if (!colon) {
      return -1;
    }
    String said = text.text(from, to);
    int end = Item.nameEnd(said, 0, said.length());
    return end < 0 ? -1 : from + Utf8Parts.bytes(said, end);
  }

  private void describe(Item item, boolean directlyBelow) {
    if (line.indent() <= item.indent) {
      return;
    }
    item.hasBody = true;
    if (directlyBelow && line.end() - line.first() <= LONGEST_DATE) {
      String said = text.text(line.first(), line.end());
      item.dated = DateLine.is(said, 0, said.length());
    }
  }

  /** As {@link Items} has it. */
  private int mark() {
    if (line.indent() < layout.shallowest() || line.indent() > Items.DEEPEST) {
      return -1;
    }
    int first = line.first();
    if (bytes[first] < '0' || bytes[first] > '9') {
      boolean may = bytes[first] < '0'; // bullets of ASCII, and all characters beyond
      return may && layout.isBullet(line.character(first)) && isGap(line.behind(first)) ? 0 : -1;
    }
    int number = 0;
    int after = first;
    while (after < line.end() && bytes[after] >= '0' && bytes[after] <= '9') {
      number = number * 10 + bytes[after++] - '0';
      if (after - first > Items.MOST_DIGITS) {
        return -1;
      }
    }
    boolean dotted = after < line.end() && bytes[after] == '.' && isGap(after + 1);
    return dotted && number > 0 && !(number < 32 && isDay()) ? number : -1;
  }

  private boolean isDay() {
    int first = line.first();
    if (line.end() - first > LONGEST_DATE) {
      return false;
    }
    String said = text.text(first, line.end());
    return DateLine.isDay(said, 0, line.width(first, content()), said.length());
  }

  private boolean isGap(int at) {
    return at >= line.end() || line.blank(at, line.end()) > 0;
  }

  /** Behind the mark and the blanks after it. */
  private int content() {
    int at = line.first();
    while (at < line.end() && line.blank(at, line.end()) == 0) {
      at++;
    }
    for (int blank = line.blank(at, line.end()); blank > 0; blank = line.blank(at, line.end())) {
      at += blank;
    }
    return at;
  }
}
