package parley.view;

import parley.text.Width;

/**
 * A line that is being typed, edited as readline does: the caret moves by what a reader sees as one
 * character.
 *
 * @param text what stands there
 * @param caret an offset into it
 */
record LineEdit(String text, int caret) {
  static final LineEdit EMPTY = new LineEdit("", 0);

  /** The line after a key; the same line for keys that do not edit. */
  LineEdit press(Key key) {
    return switch (key.name()) {
      case "Backspace", "Ctrl-H" -> cut(before(), caret);
      case "Delete", "Ctrl-D" -> cut(caret, after());
      case "Ctrl-U" -> cut(0, caret);
      case "Ctrl-K" -> cut(caret, text.length());
      case "Ctrl-W" -> cut(wordStart(), caret);
      case "Left", "Ctrl-B" -> new LineEdit(text, before());
      case "Right", "Ctrl-F" -> new LineEdit(text, after());
      case "Home", "Ctrl-A" -> new LineEdit(text, 0);
      case "End", "Ctrl-E" -> new LineEdit(text, text.length());
      default -> key.text().isEmpty() ? this : insert(key.text());
    };
  }

  private LineEdit insert(String typed) {
    String line = typed.replace('\n', ' ');
    String all = text.substring(0, caret) + line + text.substring(caret);
    return new LineEdit(all, caret + line.length());
  }

  private LineEdit cut(int from, int to) {
    return new LineEdit(text.substring(0, from) + text.substring(to), from);
  }

  private int after() {
    return caret == text.length() ? caret : Width.clusterEnd(text, caret);
  }

  private int before() {
    int at = 0;
    int last = 0;
    while (at < caret) {
      last = at;
      at = Width.clusterEnd(text, at);
    }
    return last;
  }

  private int wordStart() {
    int at = caret;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    while (at > 0 && text.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }
}
