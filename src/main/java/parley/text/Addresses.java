package parley.text;

/**
 * Which addresses parley hands on, and how: only those that a browser or a mail program opens
 * without touching this machine, in characters that nothing on the way can take for a command.
 */
public final class Addresses {
  /** Characters that an address may have at most; RFC 9110 asks programs for 8,000. */
  public static final int LONGEST = 8_000;

  private static final String HEX = "0123456789ABCDEF";

  /** Printable, but not part of an address: RFC 3986, appendix A, has none of them. */
  private static final String NEVER = "\"<>\\^`{|}";

  private Addresses() {}

  /** The scheme of an address in small letters, or empty where it has none (RFC 3986, 3.1). */
  public static String scheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean later = i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
      if (c == ':' && i > 0) {
        return lower(address.substring(0, i));
      }
      if (!letter && !later) {
        return "";
      }
    }
    return "";
  }

  private static String lower(String ascii) {
    StringBuilder small = new StringBuilder(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      small.append(c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c);
    }
    return small.toString();
  }

  /** Why an address is not opened, as the end of a sentence; empty for one that is. */
  public static String refusal(String address) {
    String scheme = scheme(address);
    String meant = scheme.isEmpty() ? scheme(squeezed(address)) : scheme;
    if (address.length() > LONGEST) {
      return "it is longer than " + LONGEST + " characters";
    }
    return switch (scheme) {
      case "http", "https" -> "";
      case "mailto" -> attaches(address) ? "it would attach a file to a letter" : "";
      default ->
          meant.isEmpty()
              ? "it leads nowhere without the address of its page"
              : "parley opens http, https and mailto, not " + meant + ":";
    };
  }

  /** Without blanks and controls, which browsers take out of a scheme before they obey it. */
  private static String squeezed(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) > ' ') {
        out.append(address.charAt(i));
      }
    }
    return out.toString();
  }

  /** Some mail programs attach files of this machine if the address says so, in any spelling. */
  private static boolean attaches(String address) {
    return lower(decoded(encoded(address))).contains("attach");
  }

  /** The address with its escapes undone, each octet a character. */
  private static String decoded(String encoded) {
    StringBuilder out = new StringBuilder(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      boolean escape = c == '%' && i + 2 < encoded.length();
      int high = escape ? Character.digit(encoded.charAt(i + 1), 16) : -1;
      int low = escape ? Character.digit(encoded.charAt(i + 2), 16) : -1;
      boolean whole = high >= 0 && low >= 0;
      out.append(whole ? (char) (16 * high + low) : c);
      i += whole ? 2 : 0;
    }
    return out.toString();
  }

  /** Whether an address is opened, and linked where the terminal can. */
  public static boolean opens(String address) {
    return refusal(address).isEmpty();
  }

  /**
   * The address in printable ASCII: everything else is percent-encoded as UTF-8 (RFC 3987, 3.1), so
   * that it is one word of a command line and no escape sequence of a terminal.
   */
  public static String encoded(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (!stays(address.charAt(i))) {
        return encode(address);
      }
    }
    return address;
  }

  private static boolean stays(int c) {
    return c > ' ' && c < 0x7F && NEVER.indexOf(c) < 0;
  }

  private static String encode(String address) {
    StringBuilder out = new StringBuilder(address.length() + 32);
    for (int i = 0; i < address.length(); ) {
      int point = address.codePointAt(i);
      i += Character.charCount(point);
      if (stays(point)) {
        out.append((char) point);
      } else {
        utf8(point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point, out);
      }
    }
    return out.toString();
  }

  /** One code point as the escapes of its bytes. */
  private static void utf8(int point, StringBuilder out) {
    if (point < 0x80) {
      escape(point, out);
      return;
    }
    int tails = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    escape(0xFF80 >> tails & 0xFF | point >> 6 * tails, out);
    for (int t = tails - 1; t >= 0; t--) {
      escape(0x80 | point >> 6 * t & 0x3F, out);
    }
  }

  private static void escape(int octet, StringBuilder out) {
    out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
  }
}
