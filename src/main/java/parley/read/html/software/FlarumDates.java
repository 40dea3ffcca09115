package parley.read.html.software;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.read.html.Dom;
import parley.read.html.Page;

/**
 * When Flarum's posts were written: without scripts its pages show no date, but the data for the
 * scripts hold them. A post and its data belong together where their texts begin alike and no other
 * text does. One pass over the data; no full reader of JSON for two facts.
 */
final class FlarumDates {
  private static final String POST = "\"type\":\"posts\",\"id\":\"";
  private static final String DATE = "\"createdAt\":\"";
  private static final String TEXT = "\"contentHtml\":\"";
  private static final int COMPARED = 48;
  private static final int LONGEST = 400;

  private final Map<String, String> byStart = new HashMap<>();

  private FlarumDates() {}

  /** The dates that a page's data hold. */
  static FlarumDates of(Page page) {
    FlarumDates dates = new FlarumDates();
    Element script = page.withId("flarum-json-payload");
    for (Node n = script == null ? null : script.firstChild(); n != null; n = n.nextSibling()) {
      dates.read(n.nodeValue());
    }
    return dates;
  }

  private void read(String json) {
    int at = json.indexOf(POST);
    while (at >= 0) {
      int next = json.indexOf(POST, at + 1);
      String object = json.substring(at, next < 0 ? json.length() : next);
      int date = object.indexOf(DATE);
      int text = object.indexOf(TEXT);
      if (date >= 0 && text >= 0) {
        int from = date + DATE.length();
        String when = object.substring(from, Math.max(from, object.indexOf('"', from)));
        String start = ofJson(object, text + TEXT.length());
        byStart.merge(start, when, (one, other) -> one.equals(other) ? one : "");
      }
      at = next;
    }
  }

  /** ISO 8601, or empty where the data do not tell or tell of two posts that begin alike. */
  String of(Element text) {
    String start = start(Dom.words(text, LONGEST));
    return start.isEmpty() ? "" : byStart.getOrDefault(start, "");
  }

  /** The first letters and digits of a text. */
  private static String start(String text) {
    StringBuilder out = new StringBuilder(COMPARED);
    for (int i = 0; i < text.length() && out.length() < COMPARED; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** The same of HTML in a JSON string: between tags only, escapes of JSON undone. */
  private static String ofJson(String json, int from) {
    StringBuilder out = new StringBuilder(COMPARED);
    boolean tag = false;
    int at = from;
    while (at < json.length() && json.charAt(at) != '"' && out.length() < COMPARED) {
      char c = json.charAt(at++);
      if (c == '\\' && at < json.length()) {
        char escaped = json.charAt(at++);
        boolean unicode = escaped == 'u' && at + 4 <= json.length();
        c = unicode ? hex(json, at) : ' ';
        at += unicode ? 4 : 0;
      }
      tag = c == '<' || tag && c != '>';
      if (!tag && Character.isLetterOrDigit(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char hex(String json, int at) {
    int code = 0;
    for (int i = at; i < at + 4; i++) {
      code = code * 16 + Math.max(0, Character.digit(json.charAt(i), 16));
    }
    return (char) code;
  }
}
