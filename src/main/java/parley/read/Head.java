package parley.read;

/** Where to cut the first part of a large input so that what is before the cut can be read. */
final class Head {
  /** A few screens of comments, read in a tenth of a second by a Java that has just started. */
  static final int BYTES = 256 << 10;

  private static final int SNIFFED = 64 << 10;

  private Head() {}

  /** Behind the last line of what a format is told by, else where a character starts there. */
  static int lineEnd(byte[] bytes) {
    int most = Math.min(SNIFFED, bytes.length);
    for (int i = most - 1; i > 0; i--) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    int end = most;
    while (end > 0 && end < bytes.length && (bytes[end] & 0xc0) == 0x80) {
      end--;
    }
    return end;
  }

  /**
   * Behind the last line end, else before the last tag, of the second half; 0 where there is none,
   * or where bytes are no characters of their own.
   */
  static int end(byte[] bytes) {
    int line = 0;
    int tag = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return 0; // UTF-16, most likely
      }
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        line = i + 1;
      } else if (bytes[i] == '<') {
        tag = i;
      }
    }
    return line >= bytes.length / 2 ? line : tag >= bytes.length / 2 ? tag : 0;
  }
}
