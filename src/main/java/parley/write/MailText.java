package parley.write;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Texts as mail carries them: words of headers and bodies with long lines. */
final class MailText {
  private static final String HEX = "0123456789ABCDEF";
  private static final int WORD_BYTES = 42; // 56 characters of base64: a word must not exceed 75
  private static final int BODY_LINE = 75; // RFC 2045, 6.7: 76 with the sign for a soft break
  private static final int PLAIN_LINE = 300;

  private MailText() {}

  /** Text of a header: as it is if it is short and ASCII, else encoded words (RFC 2047). */
  static String encoded(String text) {
    return isPlain(text) ? text : words(text);
  }

  /** A name in front of an address: quoted (RFC 5322, 3.2.4) or encoded words. */
  static String phrase(String name) {
    if (!isPlain(name)) {
      return words(name);
    }
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return text.length() <= PLAIN_LINE && !text.contains("=?");
  }

  /** No character is ever split between two words. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    int from = 0;
    int bytes = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes + size > WORD_BYTES) {
        word(text.substring(from, at), words);
        from = at;
        bytes = 0;
      }
      bytes += size;
      at += Character.charCount(c);
    }
    word(text.substring(from), words);
    return words.toString();
  }

  private static void word(String part, StringBuilder words) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    words.append(words.length() == 0 ? "=?UTF-8?B?" : "\n =?UTF-8?B?");
    words.append(Base64.getEncoder().encodeToString(bytes)).append("?=");
  }

  /** A body whose lines are short (RFC 2045, 6.7); line breaks stay line breaks. */
  static String quotedPrintable(String text) {
    StringBuilder out = new StringBuilder(text.length() * 5 / 4);
    int column = 0;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == '\n') {
        out.append('\n');
        column = 0;
        continue;
      }
      boolean ends = i + 1 == bytes.length || bytes[i + 1] == '\n';
      boolean plain = b > ' ' && b <= '~' && b != '=' || b == ' ' && !ends;
      int size = plain ? 1 : 3;
      if (column + size > BODY_LINE) {
        out.append("=\n");
        column = 0;
      }
      column += size;
      if (plain) {
        out.append((char) b);
      } else {
        out.append('=').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
      }
    }
    return out.toString();
  }
}
