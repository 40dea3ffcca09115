package parley.read.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Single facts out of the JSON-LD of a page, by key: the first string that stands behind it. A full
 * reader of JSON is not needed for four facts, and broken JSON is common there.
 */
final class JsonLd {
  private static final int LONGEST_VALUE = 1000;

  private final String text;

  private JsonLd(String text) {
    this.text = text;
  }

  /** The linked data of a page, all scripts of it in order. */
  static JsonLd of(Page page) {
    StringBuilder all = new StringBuilder();
    List<Element> scripts = page.withTag("script");
    for (Element script : scripts) {
      if (script.attr("type").equals("application/ld+json")) {
        for (Node data = script.firstChild(); data != null; data = data.nextSibling()) {
          all.append(data.nodeValue()).append('\n');
        }
      }
    }
    return new JsonLd(all.toString());
  }

  /** The string that is the value of a key, or empty. */
  String string(String key) {
    int at = text.indexOf("\"" + key + "\"");
    while (at >= 0) {
      int from = afterColon(at + key.length() + 2);
      if (from >= 0 && text.charAt(from) == '"') {
        return value(from + 1);
      }
      at = text.indexOf("\"" + key + "\"", at + 1);
    }
    return "";
  }

  /** The name of the first person that is the value of a key, or empty. */
  String name(String key) {
    int at = text.indexOf("\"" + key + "\"");
    int from = at < 0 ? -1 : afterColon(at + key.length() + 2);
    if (from < 0) {
      return "";
    }
    if (text.charAt(from) == '"') {
      return value(from + 1);
    }
    int end = text.indexOf('}', from);
    int name = text.indexOf("\"name\"", from);
    int start = name < 0 || end >= 0 && name > end ? -1 : afterColon(name + 6);
    return start >= 0 && text.charAt(start) == '"' ? value(start + 1) : "";
  }

  private int afterColon(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    if (at >= text.length() || text.charAt(at) != ':') {
      return -1;
    }
    at++;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  private String value(int from) {
    StringBuilder out = new StringBuilder();
    int at = from;
    while (at < text.length() && text.charAt(at) != '"' && out.length() < LONGEST_VALUE) {
      char c = text.charAt(at++);
      if (c != '\\' || at >= text.length()) {
        out.append(c);
        continue;
      }
      char escaped = text.charAt(at++);
      if (escaped == 'u' && at + 4 <= text.length()) {
        int code = hex(at);
        out.append(code < 0 ? '?' : (char) code);
        at += 4;
      } else {
        out.append(escaped == 'n' || escaped == 't' || escaped == 'r' ? ' ' : escaped);
      }
    }
    return Parser.unescapeEntities(out.toString(), false).strip();
  }

  private int hex(int at) {
    int code = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
