package parley.read.plain;

/** One line of a text that starts as an item of a list does: with a number or a bullet. */
final class Item {
  static final int LONGEST_NAME = 120;

  /** Where its line starts. */
  final int line;

  /** The first visible character behind the mark. */
  final int from;

  /** Behind the last visible character of the line. */
  final int to;

  /** Where the next line starts. */
  final int after;

  final int indent;

  /** The number of a numbered item, else 0. */
  final int number;

  /** Behind the name where a verb of saying and a colon follow it, else -1. */
  final int nameEnd;

  /** The least indentation of the lines between the item before and this one. */
  int low;

  private final boolean isShort; // enough for a name, and not empty

  /** Whether the line directly below is a date. */
  boolean dated;

  /** Whether text stands below it, further in. */
  boolean hasBody;

  Item(String text, Lines at, int from, int number, int low) {
    this(
        new int[] {at.start(), from, at.end(), at.after()},
        at.indent(),
        number,
        low,
        nameEnd(text, from, at.end()),
        at.end() - from);
  }

  /**
   * @param places line, from, to and after
   * @param width how many characters it says
   */
  Item(int[] places, int indent, int number, int low, int nameEnd, int width) {
    this.line = places[0];
    this.from = places[1];
    this.to = places[2];
    this.after = places[3];
    this.indent = indent;
    this.number = number;
    this.low = low;
    this.nameEnd = nameEnd;
    this.isShort = width > 0 && width <= LONGEST_NAME;
  }

  /** Behind the name in a line that says {@code [from, to)}; -1 where nobody is said to speak. */
  static int nameEnd(String text, int from, int to) {
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
    return nameEnd >= 0 || dated && isShort;
  }

  /** Who speaks. Only for heads. */
  String name(Text text) {
    return text.part(from, nameEnd >= 0 ? nameEnd : to);
  }
}
