package parley.quote;

import java.util.ArrayList;
import java.util.List;

/** Finds the quotations in one text: blocks of lines behind {@code >}, words between marks. */
final class Quotations {
  private static final int INTRODUCTION = 80; // characters before a mark that may name the author

  private final String text;
  private final Words words = new Words();
  private final List<Quotation> found = new ArrayList<>();
  private final List<Range> block = new ArrayList<>();
  private int depth; // of the lines in the block
  private int own = -1; // where the paragraph of own words starts
  private String lastLine = ""; // of own words

  Quotations(String text) {
    this.text = text;
  }

  List<Quotation> all() {
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(start, end);
      start = end + 1;
    }
    endBlock();
    endParagraph(text.length());
    return found;
  }

  private void line(int start, int end) {
    int body = start;
    int marks = 0;
    int at = skipBlanks(start, end);
    while (at < end && text.charAt(at) == '>') {
      at++;
      if (at == end || text.charAt(at) == ' ') {
        marks++;
        at = skipBlanks(at, end);
        body = at;
      } else if (text.charAt(at) == '>') {
        marks++;
      } else {
        marks = body > start ? marks : 0; // ">word" and ">>12" quote nothing
        break;
      }
    }
    if (marks == 0) {
      ownLine(start, end);
      return;
    }
    endParagraph(start);
    if (marks != depth) {
      endBlock();
      depth = marks;
    }
    block.add(new Range(body, end));
  }

  private int skipBlanks(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private void ownLine(int start, int end) {
    endBlock();
    if (skipBlanks(start, end) == end) {
      endParagraph(start);
      return;
    }
    own = own < 0 ? start : own;
    lastLine = end(new Range(start, end));
  }

  private String end(Range line) {
    int from = Math.max(line.start(), line.end() - INTRODUCTION);
    return text.substring(from, line.end()).strip();
  }

  private void endBlock() {
    if (depth == 0) {
      return;
    }
    String before = lastLine.endsWith(":") ? lastLine : "";
    Range first = block.get(0);
    String head =
        text.substring(first.start(), Math.min(first.end(), first.start() + INTRODUCTION));
    if (block.size() > 1 && head.strip().endsWith(":")) {
      before += " " + head;
      block.remove(0);
    }
    Range last = block.get(block.size() - 1);
    add(new ArrayList<>(block), before);
    block.clear();
    depth = 0;
    lastLine = end(last);
  }

  private void endParagraph(int end) {
    if (own >= 0) {
      betweenMarks(own, end);
      own = -1;
    }
  }

  /** Each mark that was never closed is looked for once a paragraph. */
  private void betweenMarks(int from, int to) {
    StringBuilder unclosed = new StringBuilder();
    for (int at = from; at < to; at++) {
      char mark = text.charAt(at);
      String closers = Marks.closers(mark);
      if (closers == null
          || !Marks.opens(text, at, from, to)
          || unclosed.indexOf(String.valueOf(mark)) >= 0) {
        continue;
      }
      int close = close(at + 1, to, closers);
      if (close < 0) {
        unclosed.append(mark);
      } else {
        String before = text.substring(Math.max(from, at - INTRODUCTION), at);
        add(List.of(new Range(at + 1, close)), before);
        at = close;
      }
    }
  }

  private int close(int from, int to, String closers) {
    for (int at = from; at < to; at++) {
      if (closers.indexOf(text.charAt(at)) >= 0 && Marks.closes(text, at, to)) {
        return at;
      }
    }
    return -1;
  }

  private void add(List<Range> ranges, String before) {
    Quotation.read(text, ranges, words);
    if (words.weight(0, words.size()) >= Run.LEAST_WEIGHT) {
      found.add(new Quotation(ranges, parts(ranges), before));
    }
  }

  /** Parted at {@code …}, {@code ...} and {@code [...]}. */
  private List<List<Range>> parts(List<Range> ranges) {
    List<List<Range>> parts = new ArrayList<>();
    List<Range> part = new ArrayList<>();
    for (Range range : ranges) {
      int from = range.start();
      for (int at = from; at < range.end(); at++) {
        if (text.charAt(at) == '…' || text.startsWith("...", at)) {
          part.add(new Range(from, at));
          parts.add(part);
          part = new ArrayList<>();
          from = at + (text.charAt(at) == '…' ? 1 : 3);
          at = from - 1;
        }
      }
      part.add(new Range(Math.min(from, range.end()), range.end()));
    }
    parts.add(part);
    return parts;
  }
}
