package parley.write;

import java.io.IOException;
import parley.text.Sanitizer;

/**
 * Writes one text as paragraphs, quotes and code, so that it reads well without any style too. All
 * its characters are there in their order, line breaks included: without the tags it is the text.
 * Linear.
 */
final class HtmlText {
  private static final String QUOTE = "> ";
  private static final String CODE = "    ";

  private final Html html;
  private boolean quoted;
  private String block = ""; // the element that is open, if one is

  private HtmlText(Html html) {
    this.html = html;
  }

  /** Writes {@code text} into an element that holds nothing else. */
  static void write(String text, Html html) throws IOException {
    new HtmlText(html).lines(Sanitizer.block(text));
  }

  private void lines(String text) throws IOException {
    int done = 0; // behind the last line that is written
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (end > at) {
        line(text.substring(done, at), text.substring(at, end));
        done = end;
      }
      at = end + 1;
    }
    open(false, "");
  }

  /**
   * Writes a line that is not empty.
   *
   * @param breaks the line breaks before it
   */
  private void line(String breaks, String line) throws IOException {
    boolean quote = line.startsWith(QUOTE);
    boolean code = line.startsWith(CODE, quote ? QUOTE.length() : 0);
    String wanted = code ? "pre" : "p";
    boolean goesOn = quote == quoted && wanted.equals(block) && (code || breaks.length() == 1);
    if (goesOn) {
      html.raw(code ? "" : "<br>").raw(breaks);
    } else {
      open(quote, "");
      html.raw(breaks);
      open(quote, wanted);
    }
    html.raw(quote ? "<span>&gt; </span>" : "");
    html.linked(quote ? line.substring(QUOTE.length()) : line);
  }

  /** Ends and starts elements until these are open; empty means none. */
  private void open(boolean quote, String wanted) throws IOException {
    if (!block.isEmpty()) {
      html.raw("</" + block + ">");
    }
    if (quoted != quote) {
      html.raw(quote ? "<blockquote>" : "</blockquote>");
    }
    if (!wanted.isEmpty()) {
      html.raw("<" + wanted + ">");
    }
    quoted = quote;
    block = wanted;
  }
}
