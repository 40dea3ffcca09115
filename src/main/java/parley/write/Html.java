package parley.write;

import java.io.IOException;
import parley.text.Links;
import parley.text.Sanitizer;

/** Writes text so that a browser shows it and never obeys it. Linear. */
final class Html {
  private final Appendable out;

  Html(Appendable out) {
    this.out = out;
  }

  /** Markup of our own. */
  Html raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  /** One line of text, or the value of an attribute in double quotes. */
  Html line(String text) throws IOException {
    return escape(Sanitizer.line(text));
  }

  /** One line of clean text with links on its web addresses. */
  void linked(String line) throws IOException {
    int done = 0;
    for (Links.Place link : Links.find(line)) {
      String address = line.substring(link.start(), link.end());
      escape(line.substring(done, link.start()));
      link(address).escape(address).raw("</a>");
      done = link.end();
    }
    escape(line.substring(done));
  }

  /** The start of a link that takes nothing along and vouches for nothing. */
  Html link(String address) throws IOException {
    return raw("<a href=\"").escape(address).raw("\" rel=\"noreferrer nofollow\">");
  }

  private Html escape(String text) throws IOException {
    int clean = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!entity.isEmpty()) {
        out.append(text, clean, i).append(entity);
        clean = i + 1;
      }
    }
    out.append(text, clean, text.length());
    return this;
  }
}
