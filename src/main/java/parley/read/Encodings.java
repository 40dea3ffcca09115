package parley.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of charsets, as pages and users write them. A page that says latin1 means windows-1252, and
 * so on: WHATWG Encoding Standard, section 4.2, "Names and labels".
 */
public final class Encodings {
  /** What nearly every page means that is not UTF-8. */
  static final String WESTERN = "windows-1252";

  private Encodings() {}

  /**
   * The charset that {@code label} means, in any case.
   *
   * @throws ReadException where there is no such charset
   */
  public static Charset named(String label) throws ReadException {
    Optional<Charset> found = find(label);
    if (found.isEmpty()) {
      throw new ReadException(
          "there is no encoding \"" + label + "\"",
          "use a name like utf-8, windows-1252, utf-16le or shift_jis");
    }
    return found.get();
  }

  /** The charset that {@code label} means, or nothing. */
  static Optional<Charset> find(String label) {
    String key = label.strip().toLowerCase(Locale.ROOT);
    try {
      return key.equals("utf-8") || key.equals("utf8")
          ? Optional.of(StandardCharsets.UTF_8)
          : Optional.of(Charset.forName(meant(key)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Java's name for a label whose usual meaning is not what the label says. */
  private static String meant(String key) {
    switch (key) {
      case "iso-8859-1",
      "iso8859-1",
      "iso_8859-1",
      "iso88591",
      "latin1",
      "latin-1",
      "l1",
      "ascii",
      "us-ascii",
      "ansi",
      "cp819",
      "x-cp1252",
      "x-user-defined":
        return WESTERN;
      case "iso-8859-9", "latin5", "l5", "x-cp1254":
        return "windows-1254";
      case "x-cp1251":
        return "windows-1251";
      case "tis-620", "iso-8859-11", "dos-874", "windows-874":
        return "x-windows-874";
      case "gb2312", "gb_2312-80", "gbk", "x-gbk", "chinese", "csgb2312":
        return "GB18030";
      case "euc-kr", "ks_c_5601-1987", "korean", "windows-949", "ksc5601":
        return "x-windows-949";
      case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji":
        return "windows-31j";
      case "big5", "big5-hkscs", "x-x-big5", "cn-big5":
        return "Big5-HKSCS";
      case "iso-8859-8-i", "logical", "visual":
        return "iso-8859-8";
      case "koi", "koi8", "koi8_r":
        return "koi8-r";
      case "koi8-ru":
        return "koi8-u";
      case "macintosh", "mac", "x-mac-roman":
        return "x-MacRoman";
      case "x-mac-cyrillic", "x-mac-ukrainian":
        return "x-MacCyrillic";
      default:
        return key;
    }
  }
}
