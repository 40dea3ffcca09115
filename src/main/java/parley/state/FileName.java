package parley.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The name of a file of marks, which says what to look in it for: address, title and three comments
 * as hexadecimal fingerprints, 0 for unknown. So one listing of the directory finds the candidates
 * for an article, and no index can disagree with the files.
 *
 * @param url fingerprint of the address
 * @param title fingerprint of the title
 * @param least the smallest prints of comments, three at most, or that of the body if there are
 *     none; 40 bits each. Whatever was added to a page, it mostly has one of them still
 * @param twin 0, or a number that parts articles which share all three
 */
record FileName(long url, long title, List<Long> least, int twin) {
  static final int LEAST = 3;

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
              numbers(parts[2]),
              parts.length == 3 ? 0 : Integer.parseInt(parts[3]));
      return name.toString().equals(file) ? Optional.of(name) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Written out: what a record brings along takes 20 ms to be linked at its first call. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FileName that && that.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  private static List<Long> numbers(String part) {
    List<Long> numbers = new ArrayList<>();
    for (int from = 0; from < part.length(); ) {
      int end = part.indexOf('.', from);
      int to = end < 0 ? part.length() : end;
      numbers.add(Long.parseUnsignedLong(part.substring(from, to), 16));
      from = to + 1;
    }
    return numbers;
  }

  /** How much speaks for looking into this file for an article called {@code wanted}; 0 nothing. */
  int promise(FileName wanted) {
    int promise = url != 0 && url == wanted.url ? 4 : 0;
    promise += Collections.disjoint(least, wanted.least) ? 0 : 2;
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
    StringBuilder name = new StringBuilder();
    name.append(Long.toHexString(url)).append('-').append(Long.toHexString(title)).append('-');
    for (int i = 0; i < least.size(); i++) {
      name.append(i == 0 ? "" : ".").append(Long.toHexString(least.get(i)));
    }
    return name + (twin == 0 ? "" : "-" + twin) + END;
  }
}
