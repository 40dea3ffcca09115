package parley.read.plain;

/** One line of a text that starts as an item of a list does: with a number or a bullet. */
final class Item {
  private static final int LONGEST_NAME = 120;

  /** Where its line starts. */
  int line;

  /** The first visible character behind the mark. */
  int from;

  /** Behind the last visible character of the line. */
  int to;

  /** Where the next line starts. */
  int after;

  final int indent;

  /** The number of a numbered item, else 0. */
  final int number;

  /** Behind the name where a verb of saying and a colon follow it, else -1. */
  int nameEnd;

  /** The least indentation of the lines between the item before and this one. */
  int low;

  /** Whether the line directly below is a date. */
  boolean dated;

  /** Whether text stands below it, further in. */
  boolean hasBody;

  Item(String text, Lines at, int from, int number, int low) {
    this.line = at.start();
    this.from = from;
    this.to = at.end();
    this.after = at.after();
    this.indent = at.indent();
    this.number = number;
    this.low = low;
    this.nameEnd = nameEnd(text, from, to);
  }

  /** Counts from the start of a text of which only the part from {@code by} on was looked at. */
  void move(int by, int lowBefore) {
    line += by;
    from += by;
    to += by;
    after += by;
    nameEnd += nameEnd >= 0 ? by : 0;
    low = Math.min(low, lowBefore);
  }

  private static int nameEnd(String text, int from, int to) {
    char last = to > from ? text.charAt(to - 1) : ' ';
    if (last != ':' && last != '：' || to - from > LONGEST_NAME * 2) {
      return -1;
    }
    int end = to - 1;
    while (end > from && Lines.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int name = Verbs.nameEnd(text, from, end);
    return name - from > LONGEST_NAME ? -1 : name;
  }

  boolean isNumbered() {
    return number > 0;
  }

  /** Whether it names somebody who says something: by a verb, or by a date under the name. */
  boolean isHead() {
    return nameEnd >= 0 || dated && to - from <= LONGEST_NAME && to > from;
  }

  /** Who speaks, in a text that starts at {@code base}. Only for heads. */
  String name(String text, int base) {
    return text.substring(from - base, (nameEnd >= 0 ? nameEnd : to) - base);
  }
}
