package parley.read.html;

import org.jsoup.nodes.Element;

/**
 * Mends pages that a tool wrote as XML: there {@code <iframe/>} is a whole element, in HTML it
 * begins a text that swallows the rest of the page. One pass over the text; nothing is copied where
 * nothing has to be mended.
 */
final class SelfClosed {
  private static final String[] TAGS = {"iframe", "textarea"};

  private SelfClosed() {}

  /** Whether one of those elements holds anything, as it does where it swallows what follows it. */
  static boolean mayBeIn(Page page) {
    for (String tag : TAGS) {
      for (Element element : page.withTag(tag)) {
        if (element.childNodeSize() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The page with an end tag behind each of those that lacks one. */
  static String mend(String html) {
    String mended = html;
    for (String tag : TAGS) {
      mended = mend(mended, tag);
    }
    return mended;
  }

  private static String mend(String html, String tag) {
    String start = "<" + tag;
    String end = "</" + tag + ">";
    StringBuilder out = null;
    int copied = 0;
    int closed = html.indexOf(end);
    int at = html.indexOf(start);
    while (at >= 0) {
      int next = html.indexOf(start, at + 1);
      int close = html.indexOf('>', at);
      closed = closed >= 0 && closed < at ? html.indexOf(end, at) : closed;
      // an end tag before the next start: then the slash belongs to an address without quotes
      boolean whole = closed >= 0 && (next < 0 || closed < next);
      if (close > 0 && html.charAt(close - 1) == '/' && !whole) {
        out = out == null ? new StringBuilder(html.length() + 64) : out;
        out.append(html, copied, close - 1).append('>').append(end);
        copied = close + 1;
      }
      at = next;
    }
    return out == null ? html : out.append(html, copied, html.length()).toString();
  }
}
