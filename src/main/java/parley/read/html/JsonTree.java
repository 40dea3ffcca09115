package parley.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The linked data of a page as maps, lists and strings (numbers and words among them). Forgiving:
 * what is broken ends the tree there. One pass, no recursion, since pages nest without limit.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public final class JsonTree {
  private final String text;
  private int at;
  private final List<Object> open = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private Object root;

  private JsonTree(String text) {
    this.text = text;
  }

  /** The first value in a text: a {@code Map}, a {@code List} or a {@code String}. */
  public static Object of(String text) {
    JsonTree tree = new JsonTree(text);
    while (tree.at < text.length() && tree.step()) {
      // every step takes one mark or value
    }
    return tree.root == null ? "" : tree.root;
  }

  /** Takes the next mark or value; false at the end of the first value or where it is broken. */
  private boolean step() {
    char c = text.charAt(at);
    if (c <= ' ' || c == ',' || c == ':' || c == '\ufeff') {
      at++;
      return true;
    }
    if (c == '}' || c == ']') {
      at++;
      close();
      return !open.isEmpty();
    }
    if (c == '{' || c == '[') {
      at++;
      open(c == '{' ? new LinkedHashMap<String, Object>() : new ArrayList<Object>());
      return true;
    }
    String value = c == '"' ? string() : word();
    if (isKeyNext()) {
      keys.set(keys.size() - 1, value);
    } else {
      add(value);
    }
    return !open.isEmpty();
  }

  /** In a map, a string without a key before it is one. */
  private boolean isKeyNext() {
    boolean inMap = !open.isEmpty() && open.get(open.size() - 1) instanceof Map;
    return inMap && keys.get(keys.size() - 1).isEmpty();
  }

  private void open(Object container) {
    add(container);
    open.add(container);
    keys.add("");
  }

  private void close() {
    if (!open.isEmpty()) {
      open.remove(open.size() - 1);
      keys.remove(keys.size() - 1);
    }
  }

  @SuppressWarnings("unchecked")
  private void add(Object value) {
    if (open.isEmpty()) {
      root = root == null ? value : root;
    } else if (open.get(open.size() - 1) instanceof List<?> list) {
      ((List<Object>) list).add(value);
    } else {
      int top = keys.size() - 1;
      ((Map<String, Object>) open.get(top)).put(keys.get(top), value);
      keys.set(top, "");
    }
  }

  private String word() {
    int from = at;
    while (at < text.length() && ",:]}{[\" \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  private String string() {
    at++;
    int plain = endOfPlain();
    if (plain == text.length() || text.charAt(plain) == '"') {
      String whole = text.substring(at, plain);
      at = plain + 1;
      return whole;
    }
    StringBuilder out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at += 2;
        escaped(out, text.charAt(at - 1));
      } else {
        plain = Math.max(at + 1, endOfPlain());
        out.append(text, at, plain);
        at = plain;
      }
    }
    at++;
    return out.toString();
  }

  /** Where the letters end that stand for themselves. */
  private int endOfPlain() {
    int end = at;
    while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\') {
      end++;
    }
    return end;
  }

  private void escaped(StringBuilder out, char c) {
    switch (c) {
      case 'n' -> out.append('\n');
      case 't' -> out.append('\t');
      case 'r', 'b', 'f' -> out.append(' ');
      case 'u' -> unicode(out);
      default -> out.append(c);
    }
  }

  private void unicode(StringBuilder out) {
    int code = 0;
    int end = Math.min(text.length(), at + 4);
    for (; at < end && Character.digit(text.charAt(at), 16) >= 0; at++) {
      code = code * 16 + Character.digit(text.charAt(at), 16);
    }
    out.append((char) code);
  }
}
