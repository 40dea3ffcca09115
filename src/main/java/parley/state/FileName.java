package parley.state;

import java.util.Optional;

/**
 * The name of a file of marks, which says what to look in it for: address, title and least comment
 * as hexadecimal fingerprints, 0 for unknown. So one listing of the directory finds the candidates
 * for an article, and no index can disagree with the files.
 *
 * @param url fingerprint of the address
 * @param title fingerprint of the title
 * @param least the smallest print of a comment, or that of the body if there are none; 40 bits
 * @param twin 0, or a number that parts articles which share all three
 */
record FileName(long url, long title, long least, int twin) {
  private static final String END = ".marks";

  /** Reads a name; other files in the directory have none. */
  static Optional<FileName> of(String file) {
    if (!file.endsWith(END)) {
      return Optional.empty();
    }
    String[] parts = file.substring(0, file.length() - END.length()).split("-", -1);
    if (parts.length < 3 || parts.length > 4) {
      return Optional.empty();
    }
    try {
      FileName name =
          new FileName(
              Long.parseUnsignedLong(parts[0], 16),
              Long.parseUnsignedLong(parts[1], 16),
              Long.parseUnsignedLong(parts[2], 16),
              parts.length == 3 ? 0 : Integer.parseInt(parts[3]));
      return name.toString().equals(file) ? Optional.of(name) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** How much speaks for looking into this file for an article called {@code wanted}; 0 nothing. */
  int promise(FileName wanted) {
    int promise = url != 0 && url == wanted.url ? 4 : 0;
    promise += least != 0 && least == wanted.least ? 2 : 0;
    return promise + (title != 0 && title == wanted.title ? 1 : 0);
  }

  /** This name, with what it does not know from an older one. */
  FileName over(FileName older) {
    FileName both =
        new FileName(url == 0 ? older.url : url, title == 0 ? older.title : title, least, 0);
    return both.equals(older.withTwin(0)) ? older : both;
  }

  FileName withTwin(int number) {
    return new FileName(url, title, least, number);
  }

  /** The file. */
  @Override
  public String toString() {
    String three =
        Long.toHexString(url) + "-" + Long.toHexString(title) + "-" + Long.toHexString(least);
    return three + (twin == 0 ? "" : "-" + twin) + END;
  }
}
