package parley.read;

import java.nio.charset.StandardCharsets;

/** Tells text from everything else, by signatures and by control characters. */
final class Binary {
  private static final int SAMPLE = 64 * 1024;

  private static final String[][] SIGNATURES = {
    {"%PDF-", "a PDF document", "turn it into text first, for example with pdftotext -layout"},
    {"PK\3\4", "a ZIP archive (or an office document, an e-book)", "unpack it first"},
    {"\u00fd7zXZ\0", "packed with xz", "unpack it first: xz -dc FILE | parley -"},
    {"\u0028\u00b5\u002f\u00fd", "packed with zstd", "unpack it first: zstd -dc FILE | parley -"},
    {"BZh", "packed with bzip2", "unpack it first: bzip2 -dc FILE | parley -"},
    {"\u001f\u008b", "packed with gzip twice", "unpack it first: gzip -dc FILE | parley -"},
    {"7z\u00bc\u00af\u0027\u001c", "a 7z archive", "unpack it first"},
    {"Rar!\u001a", "a RAR archive", "unpack it first"},
    {"\u0089PNG\r\n", "a PNG image", ""},
    {"\u00ff\u00d8\u00ff", "a JPEG image", ""},
    {"GIF87a", "a GIF image", ""},
    {"GIF89a", "a GIF image", ""},
    {"\u007fELF", "a program", ""},
    {"SQLite format 3\0", "an SQLite database", "export what you need from it as text"},
    {"wOFF", "a font", ""},
    {"wOF2", "a font", ""},
  };

  private Binary() {}

  /** Ends reading where the bytes are no text in any charset that parley knows. */
  static void check(byte[] bytes, boolean charsetForced) throws ReadException {
    for (String[] one : SIGNATURES) {
      if (startsWith(bytes, one[0])) {
        throw ReadException.noText(
            "is not text but " + one[1], one[2].isEmpty() ? "give parley pages or texts" : one[2]);
      }
    }
    if (!charsetForced && !Decoder.startsWithMark(bytes) && !Utf16.looksLike(bytes).isPresent()) {
      checkControls(bytes);
    }
  }

  /** A stray NUL happens in real dumps; one in a hundred bytes does not. */
  private static void checkControls(byte[] bytes) throws ReadException {
    int length = Math.min(bytes.length, SAMPLE);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b < ' ' && b >= 0) { // asked first because nearly every byte is none
        odd += b >= '\b' && b <= '\r' || b == 0x1b ? 0 : 1;
      }
    }
    if (odd * 100L > length) {
      throw ReadException.noText(
          "is not text", "give parley pages or texts; if it is text, name its --encoding");
    }
  }

  private static boolean startsWith(byte[] bytes, String signature) {
    byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
