package parley.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset that a document states about itself: {@code <?xml encoding=…?>}, {@code <meta
 * charset=…>}, {@code <meta http-equiv=… content="…; charset=…">}, in the first 64 KB (browsers
 * look at 1 KB, but saved pages carry more before it). HTML Standard, "prescan a byte stream".
 */
final class Declaration {
  private static final int WINDOW = 64 * 1024;
  private static final int LONGEST_TAG = 2048;

  private Declaration() {}

  /** The charset declared, where the input starts as markup does and the charset exists. */
  static Optional<Charset> in(byte[] bytes) {
    int length = Math.min(bytes.length, WINDOW);
    int at = 0;
    while (at < length && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    if (at == length || bytes[at] != '<') {
      return Optional.empty(); // a text that merely talks about markup
    }
    String head = new String(bytes, at, length - at, StandardCharsets.ISO_8859_1);
    if (is(head, 0, "<?xml")) {
      Optional<Charset> xml = value(head, 0, "encoding");
      if (xml.isPresent()) {
        return xml;
      }
    }
    return meta(head);
  }

  private static boolean is(String head, int at, String start) {
    return head.regionMatches(true, at, start, 0, start.length());
  }

  private static Optional<Charset> meta(String head) {
    int at = 0;
    while ((at = head.indexOf('<', at)) >= 0) {
      if (head.startsWith("<!--", at)) {
        at = head.indexOf("-->", at + 2);
        if (at < 0) {
          return Optional.empty();
        }
      } else if (is(head, at, "<meta")) {
        Optional<Charset> found = value(head, at, "charset");
        if (found.isPresent()) {
          return found;
        }
      }
      at++;
    }
    return Optional.empty();
  }

  /** The charset behind {@code key =} within the tag that starts at {@code from}. */
  private static Optional<Charset> value(String head, int from, String key) {
    int most = Math.min(head.length(), from + LONGEST_TAG);
    int close = head.indexOf('>', from);
    String tag = head.substring(from, close < 0 ? most : Math.min(most, close));
    tag = tag.toLowerCase(Locale.ROOT); // the few tags asked, not the whole head
    int end = tag.length();
    int at = tag.indexOf(key);
    while (at >= 0 && at < end) {
      int start = blanks(tag, at + key.length(), end);
      if (start < end && tag.charAt(start) == '=') {
        start = blanks(tag, start + 1, end);
        int to = start;
        while (to < end && isLabel(tag.charAt(to))) {
          to++;
        }
        return real(tag.substring(start, to));
      }
      at = tag.indexOf(key, at + 1);
    }
    return Optional.empty();
  }

  /** A declaration that was readable byte by byte cannot be UTF-16; there it means UTF-8. */
  private static Optional<Charset> real(String label) {
    if (label.isEmpty()) {
      return Optional.empty();
    }
    return label.startsWith("utf-16") || label.startsWith("utf-32")
        ? Optional.of(StandardCharsets.UTF_8)
        : Encodings.find(label);
  }

  private static int blanks(String head, int from, int end) {
    int at = from;
    while (at < end
        && (head.charAt(at) <= ' ' || head.charAt(at) == '"' || head.charAt(at) == '\'')) {
      at++;
    }
    return at;
  }

  private static boolean isLabel(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c == ':'
        || c == '.';
  }
}
