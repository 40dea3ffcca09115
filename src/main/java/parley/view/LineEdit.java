package parley.view;

import parley.text.Sanitizer;
import parley.text.Width;

/**
 * A line that is being typed, edited as readline does: the caret moves by what a reader sees as one
 * character.
 *
 * @param text what stands there
 * @param caret an offset into it
 * @param killed what was cut last, to be put back by Ctrl-Y
 */
record LineEdit(String text, int caret, String killed) {
  static final LineEdit EMPTY = of("");

  /** A line with the caret at its end. */
  static LineEdit of(String text) {
    return new LineEdit(text, text.length(), "");
  }

  /** Another text, the caret at its end. */
  LineEdit with(String other) {
    return new LineEdit(other, other.length(), killed);
  }

  /** The line after a key; the same line for keys that do not edit. */
  LineEdit press(Key key) {
    return switch (key.name()) {
      case "Backspace", "Ctrl-H" -> without(before(), caret);
      case "Delete", "Ctrl-D" -> without(caret, after());
      case "Ctrl-U" -> cut(0, caret);
      case "Ctrl-K" -> cut(caret, text.length());
      case "Ctrl-W" -> cut(blankWordStart(), caret);
      case "Alt-Backspace", "Ctrl-Alt-H" -> cut(wordStart(), caret);
      case "Alt-d" -> cut(caret, wordEnd());
      case "Ctrl-Y" -> insert(killed);
      case "Left", "Ctrl-B" -> at(before());
      case "Right", "Ctrl-F" -> at(after());
      case "Alt-b", "Alt-Left", "Ctrl-Left" -> at(wordStart());
      case "Alt-f", "Alt-Right", "Ctrl-Right" -> at(wordEnd());
      case "Home", "Ctrl-A" -> at(0);
      case "End", "Ctrl-E" -> at(text.length());
      default -> key.text().isEmpty() ? this : insert(key.text());
    };
  }

  /** The text for the screen: what was typed need not be fit for it. */
  String shown() {
    return Sanitizer.typed(text);
  }

  /** What of that stands before the caret. */
  String shownBefore() {
    return Sanitizer.typed(text.substring(0, caret));
  }

  /** What of it stands behind. */
  String shownBehind() {
    return Sanitizer.typed(text.substring(caret));
  }

  private LineEdit at(int place) {
    return new LineEdit(text, place, killed);
  }

  private LineEdit insert(String typed) {
    String line = typed.replace('\n', ' ');
    String all = text.substring(0, caret) + line + text.substring(caret);
    return new LineEdit(all, caret + line.length(), killed);
  }

  private LineEdit without(int from, int to) {
    return new LineEdit(text.substring(0, from) + text.substring(to), from, killed);
  }

  private LineEdit cut(int from, int to) {
    String gone = text.substring(from, to);
    LineEdit left = without(from, to);
    return gone.isEmpty() ? left : new LineEdit(left.text, left.caret, gone);
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

  /** The start of what stands between blanks. */
  private int blankWordStart() {
    int at = caret;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    while (at > 0 && text.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }

  /** The start of the letters and digits before the caret, marks on them included. */
  private int wordStart() {
    int at = caret;
    while (at > 0 && !isWord(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    while (at > 0 && isWord(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  private int wordEnd() {
    int at = caret;
    while (at < text.length() && !isWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    while (at < text.length() && isWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isWord(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
