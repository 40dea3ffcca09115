package parley.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Bytes to text in the charset that they are most likely in: byte order mark, then declaration,
 * then content. Valid UTF-8, the usual case, costs one decoding and one search for the replacement
 * character.
 *
 * <p>UTF-8 that is valid beyond chance wins over a declared single-byte charset: the declaration in
 * a saved page is often overruled by an HTTP header that was not saved with it.
 */
final class Decoder {
  /**
   * What the bytes say.
   *
   * @param problem what could not be decoded, or empty
   */
  record Decoded(String text, Charset charset, String problem) {}

  private static final char REPLACED = '\ufffd';
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private Decoder() {}

  /** Whether the bytes start with a byte order mark. */
  static boolean startsWithMark(byte[] bytes) {
    return mark(bytes).isPresent();
  }

  static Decoded decode(byte[] bytes, Optional<Charset> forced) {
    Optional<Charset> marked = mark(bytes);
    if (forced.isPresent()) {
      return plain(bytes, forced.get());
    }
    if (marked.isPresent()) {
      return marked.get() == UTF_8 ? utf8(bytes) : plain(bytes, marked.get());
    }
    Optional<Charset> declared = Declaration.in(bytes);
    if (declared.isPresent() && declared.get() != UTF_8 && !isSingleByte(declared.get())) {
      return plain(bytes, declared.get());
    }
    Optional<Charset> wide = Utf16.looksLike(bytes);
    return wide.isPresent() ? plain(bytes, wide.get()) : byContent(bytes, declared);
  }

  /**
   * Where the text starts in bytes that are UTF-8 by all signs that their beginning gives; -1 where
   * they are something else, or where only all of them tell what they are.
   */
  static int startOfUtf8(byte[] bytes, Optional<Charset> forced) {
    Optional<Charset> marked = mark(bytes);
    Charset named = forced.orElse(marked.orElse(UTF_8));
    if (named != UTF_8) {
      return -1;
    }
    if (forced.isEmpty() && marked.isEmpty()) {
      Optional<Charset> declared = Declaration.in(bytes);
      boolean wide = declared.isPresent() && declared.get() != UTF_8;
      if (wide && !isSingleByte(declared.get()) || Utf16.looksLike(bytes).isPresent()) {
        return -1;
      }
    }
    return starts(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  }

  private static Optional<Charset> mark(byte[] b) {
    if (starts(b, 0xef, 0xbb, 0xbf)) {
      return Optional.of(UTF_8);
    }
    if (starts(b, 0xff, 0xfe, 0, 0)) {
      return Optional.of(UTF_32LE);
    }
    if (starts(b, 0, 0, 0xfe, 0xff)) {
      return Optional.of(UTF_32BE);
    }
    if (starts(b, 0xff, 0xfe)) {
      return Optional.of(UTF_16LE);
    }
    return starts(b, 0xfe, 0xff) ? Optional.of(UTF_16BE) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... wanted) {
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((bytes[i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded byContent(byte[] bytes, Optional<Charset> declared) {
    Decoded utf8 = utf8(bytes);
    if (utf8.problem().isEmpty()) {
      return utf8;
    }
    boolean other = declared.isPresent() && declared.get() != UTF_8;
    int broken = count(utf8.text(), true) - written(bytes);
    int sound = count(utf8.text(), false);
    if (sound >= (other ? 10L * broken : broken)) {
      return utf8;
    }
    return plain(bytes, other ? declared.get() : Letters.guess(bytes));
  }

  private static Decoded utf8(byte[] bytes) {
    String text = withoutMark(Utf8.text(bytes));
    int broken = text.indexOf(REPLACED) < 0 ? 0 : count(text, true) - written(bytes);
    return new Decoded(text, UTF_8, broken == 0 ? "" : replaced(broken, UTF_8));
  }

  private static Decoded plain(byte[] bytes, Charset charset) {
    if (charset == UTF_8) {
      return utf8(bytes);
    }
    String text = withoutMark(new String(bytes, charset));
    int broken = text.indexOf(REPLACED) < 0 ? 0 : count(text, true);
    return new Decoded(text, charset, broken == 0 ? "" : replaced(broken, charset));
  }

  private static String replaced(int broken, Charset charset) {
    return broken
        + (broken == 1 ? " place is" : " places are")
        + " not valid "
        + charset.name()
        + " and shown as "
        + REPLACED;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static boolean isSingleByte(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1f;
  }

  /** Replacement characters, or all other characters beyond ASCII. */
  private static int count(String text, boolean replacements) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      n += c == REPLACED ? (replacements ? 1 : 0) : c >= 0x80 && !replacements ? 1 : 0;
    }
    return n;
  }

  /** Replacement characters that the file itself holds, in UTF-8. */
  private static int written(byte[] b) {
    int n = 0;
    for (int i = 2; i < b.length; i++) {
      n += b[i] == (byte) 0xbd && b[i - 1] == (byte) 0xbf && b[i - 2] == (byte) 0xef ? 1 : 0;
    }
    return n;
  }
}
