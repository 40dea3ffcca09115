package parley.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON exactly as RFC 8259 states it, so that a test meets what a strict program meets. */
public final class StrictJson {
  private final String json;
  private int at;

  private StrictJson(String json) {
    this.json = json;
  }

  /** One value and nothing behind it: maps, lists, strings, numbers, booleans, null. */
  public static Object parse(String json) {
    StrictJson reader = new StrictJson(json);
    Object value = reader.value();
    reader.blanks();
    if (reader.at != json.length()) {
      throw reader.wrong("something behind the value");
    }
    return value;
  }

  private Object value() {
    blanks();
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", null);
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> all = new LinkedHashMap<>();
    at++;
    for (boolean more = !closes('}'); more; more = goesOn('}')) {
      blanks();
      String key = string();
      blanks();
      take(':');
      if (all.put(key, value()) != null) {
        throw wrong("key twice: " + key);
      }
    }
    return all;
  }

  private List<Object> array() {
    List<Object> all = new ArrayList<>();
    at++;
    for (boolean more = !closes(']'); more; more = goesOn(']')) {
      all.add(value());
    }
    return all;
  }

  private boolean closes(char bracket) {
    blanks();
    boolean closes = peek() == bracket;
    at += closes ? 1 : 0;
    return closes;
  }

  private boolean goesOn(char bracket) {
    if (closes(bracket)) {
      return false;
    }
    take(',');
    return true;
  }

  private String string() {
    take('"');
    StringBuilder text = new StringBuilder();
    while (peek() != '"') {
      char c = json.charAt(at++);
      if (c < ' ') {
        throw wrong("raw control character");
      }
      text.append(c == '\\' ? escaped() : c);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char c = json.charAt(at++);
    int simple = "\"\\/bfnrt".indexOf(c);
    if (simple >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(simple);
    }
    if (c != 'u') {
      throw wrong("no such escape");
    }
    at += 4;
    return (char) Integer.parseInt(json.substring(at - 4, at), 16);
  }

  private Integer number() {
    int from = at;
    at += peek() == '-' ? 1 : 0;
    while (at < json.length() && Character.digit(json.charAt(at), 10) >= 0) {
      at++;
    }
    String digits = json.substring(from, at);
    if (!digits.matches("-?(0|[1-9][0-9]*)")) {
      throw wrong("no whole number: " + digits);
    }
    return Integer.valueOf(digits);
  }

  private Object literal(String word, Object meaning) {
    for (char c : word.toCharArray()) {
      take(c);
    }
    return meaning;
  }

  private void take(char c) {
    if (peek() != c) {
      throw wrong("expected " + c);
    }
    at++;
  }

  private char peek() {
    if (at >= json.length()) {
      throw wrong("ends early");
    }
    return json.charAt(at);
  }

  private void blanks() {
    while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what + " at " + at + " of " + json);
  }
}
