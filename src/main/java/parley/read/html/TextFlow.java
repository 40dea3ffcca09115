package parley.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import parley.model.Anchor;

/**
 * Builds plain text from the events of a page: white space collapses, paragraphs are parted by one
 * empty line, quotes carry {@code "> "}, list items {@code "- "} or a number, code four blanks.
 * Linear in the text; the marks of a line are capped so that a thousand nested quotes stay cheap.
 */
final class TextFlow {
  private static final int DEEPEST_PREFIX = 20;
  private static final String CODE = "    ";

  /** Longer than most texts, and no more than a comment of a few words can pay for. */
  private static final int PIECE = 1 << 9;

  private final StringBuilder out = new StringBuilder();
  private final List<String> prefixes = new ArrayList<>();
  private final ArrayDeque<Integer> numbers = new ArrayDeque<>();
  private String bullet = "";
  private int breaks;
  private boolean blank;
  private boolean lineStarted;
  private int preformatted;
  private final List<Anchor> anchors = new ArrayList<>();
  private String target = ""; // of the link that is open
  private int linkStart = -1; // where its words begin, once there are some

  /** The text at hand: reading an array costs a third of asking a string for each character. */
  private final char[] chars = new char[PIECE];

  /** Text between tags. */
  void text(String text) {
    if (preformatted > 0) {
      code(text);
      return;
    }
    int from = 0;
    while (from < text.length()) {
      int length = Math.min(PIECE, text.length() - from);
      piece(text, from, length);
      from += length;
    }
  }

  /** Takes part of a text, which may begin and end within a word. */
  private void piece(String text, int from, int length) {
    text.getChars(from, from + length, chars, 0);
    int at = 0;
    while (at < length) {
      int end = endOfWords(at, length);
      if (end > at) {
        put(text, from + at, from + end);
      }
      blank |= end < length;
      at = end + 1;
    }
  }

  /** Words with one ordinary blank between them, most of all text, are put as they stand. */
  private int endOfWords(int from, int length) {
    for (int at = from; at < length; at++) {
      char c = chars[at];
      if (c <= ' ' || c >= '\u00a0') { // asked first because every character is asked
        boolean between = c == ' ' && at > from && at + 1 < length && !isBlank(chars[at + 1]);
        if (isBlank(c) && !between) {
          return at;
        }
      }
    }
    return length;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  private void put(String text, int from, int to) {
    startLine();
    if (blank && lineStarted) {
      out.append(' ');
    }
    blank = false;
    lineStarted = true;
    linkStart = linkStart < 0 ? out.length() : linkStart;
    out.append(text, from, to);
  }

  private void code(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        breaks = Math.min(2, breaks + 1);
        blank = false;
      } else if (c != '\r') {
        startLine();
        lineStarted = true;
        linkStart = linkStart < 0 ? out.length() : linkStart;
        out.append(c == '\t' ? "    " : String.valueOf(c));
      }
    }
  }

  private void startLine() {
    if (out.length() > 0 && breaks == 0) {
      return;
    }
    if (out.length() > 0) {
      out.append(breaks > 1 ? "\n\n" : "\n");
    }
    breaks = 0;
    blank = false;
    lineStarted = false;
    for (int i = 0; i < prefixes.size(); i++) {
      boolean here = i == prefixes.size() - 1 && !bullet.isEmpty();
      out.append(here ? bullet : prefixes.get(i));
    }
    bullet = "";
    if (preformatted > 0) {
      out.append(CODE);
    }
  }

  /** The next text starts a line. */
  void line() {
    breaks = Math.max(breaks, 1);
  }

  /** The next text starts a paragraph. */
  void paragraph() {
    breaks = 2;
  }

  /** A line break of the author: two of them part paragraphs. */
  void lineBreak() {
    breaks = Math.min(2, breaks + 1);
  }

  /** What follows is a quote, up to {@link #close}. */
  void quote() {
    paragraph();
    open("> ");
  }

  /** A list starts. */
  void list(boolean ordered) {
    line();
    numbers.push(ordered ? 1 : 0);
  }

  /** A list ends. */
  void endList() {
    line();
    if (!numbers.isEmpty()) {
      numbers.pop();
    }
    if (numbers.isEmpty()) {
      paragraph();
    }
  }

  /** A list item starts, up to {@link #close}. */
  void item() {
    line();
    int number = numbers.isEmpty() ? 0 : numbers.pop();
    String mark = number == 0 ? "- " : number + ". ";
    if (!numbers.isEmpty() || number > 0) {
      numbers.push(number == 0 ? 0 : number + 1);
    } else {
      numbers.push(0);
    }
    open(mark.length() == 2 ? "  " : "   ");
    bullet = prefixes.size() <= DEEPEST_PREFIX ? mark : "";
  }

  private void open(String prefix) {
    prefixes.add(prefixes.size() < DEEPEST_PREFIX ? prefix : "");
  }

  /** A quote or a list item ends. */
  void close(boolean paragraphs) {
    if (!prefixes.isEmpty()) {
      prefixes.remove(prefixes.size() - 1);
    }
    bullet = "";
    breaks = Math.max(breaks, paragraphs ? 2 : 1);
  }

  /** Code starts: white space counts. */
  void preformatted() {
    paragraph();
    preformatted++;
  }

  /** Code ends. */
  void endPreformatted() {
    preformatted = Math.max(0, preformatted - 1);
    paragraph();
  }

  /** What follows is a link, up to {@link #endLink}. */
  void link(String address) {
    target = address;
    linkStart = -1;
  }

  /** The link ends. */
  void endLink() {
    if (!target.isEmpty() && linkStart >= 0) {
      anchors.add(new Anchor(linkStart, out.length(), target));
    }
    target = "";
  }

  /** The links so far, by offsets into {@link #result}. */
  List<Anchor> anchors() {
    return anchors;
  }

  /** Whether the current line has no text yet. */
  boolean atLineStart() {
    return out.length() == 0 || breaks > 0;
  }

  /** All of the text so far. */
  String result() {
    return out.toString();
  }
}
