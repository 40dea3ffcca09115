package parley.write;

import java.io.IOException;
import parley.text.Sanitizer;

/**
 * Writes JSON (RFC 8259) piece by piece, commas included. The text may be printed as it is: control
 * characters of every kind, line and paragraph separators and the marks that turn the direction of
 * text are escaped, and a lone surrogate, which no UTF-8 can hold, becomes U+FFFD. In a string that
 * holds anything a {@link Sanitizer} would change, as only the name of a file does, all that is not
 * ASCII is escaped.
 */
final class Json {
  private static final String HEX = "0123456789abcdef";

  private final Appendable out;
  private boolean first = true;

  Json(Appendable out) {
    this.out = out;
  }

  /** Opens an object or array: one of <code>{</code> and {@code [}. */
  Json open(char bracket) throws IOException {
    separate();
    out.append(bracket);
    first = true;
    return this;
  }

  /** Closes what is open: one of <code>}</code> and {@code ]}. */
  Json close(char bracket) throws IOException {
    out.append(bracket);
    first = false;
    return this;
  }

  /** The name of the value that comes next. */
  Json key(String name) throws IOException {
    string(name);
    out.append(':');
    first = true;
    return this;
  }

  /** A string, which may be empty. */
  Json string(String value) throws IOException {
    separate();
    out.append('"');
    int clean = 0;
    boolean trusted = Sanitizer.block(value).equals(value);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (trusted
          && Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (mustEscape(c) || !trusted && c >= 0x7f) {
        out.append(value, clean, i);
        escape(isAlone(value, i) ? '\ufffd' : c);
        clean = i + 1;
      }
    }
    out.append(value, clean, value.length()).append('"');
    return this;
  }

  /** Whether a half of a character stands without the other. */
  private static boolean isAlone(String value, int i) {
    return Character.isHighSurrogate(value.charAt(i))
            && !(i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1)))
        || Character.isLowSurrogate(value.charAt(i))
            && !(i > 0 && Character.isHighSurrogate(value.charAt(i - 1)));
  }

  /** A string, or null where it is empty. */
  Json stringOrNull(String value) throws IOException {
    return value.isEmpty() ? literal("null") : string(value);
  }

  /** A whole number. */
  Json number(int value) throws IOException {
    return literal(Integer.toString(value));
  }

  /** A number from 0, or null where it is negative. */
  Json numberOrNull(int value) throws IOException {
    return value < 0 ? literal("null") : number(value);
  }

  private Json literal(String word) throws IOException {
    separate();
    out.append(word);
    return this;
  }

  private void separate() throws IOException {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private static boolean mustEscape(char c) {
    return c < ' '
        || c == '"'
        || c == '\\'
        || (c >= 0x7f && c < 0xa0)
        || c == 0x061c // the characters of UAX 9 that turn the direction of text
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || Character.isSurrogate(c);
  }

  private void escape(char c) throws IOException {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt((c >> shift) & 15));
        }
      }
    }
  }
}
