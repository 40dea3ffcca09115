package parley.read.plain;

/** One line of a text that starts as an item of a list does: with a number or a bullet. */
final class Item {
  private static final int LONGEST_NAME = 120;

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
  final int low;

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

  /** Who speaks. Only for heads. */
  String name(String text) {
    return text.substring(from, nameEnd >= 0 ? nameEnd : to);
  }
}
