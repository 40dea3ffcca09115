package parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What tells one content of a file from another without reading it.
 *
 * @param modified when it was written, in milliseconds
 * @param size in bytes; -1 where there is no such file
 */
record Stamp(long modified, long size) {
  static final Stamp GONE = new Stamp(0, -1);

  /** Asks the file system. */
  static Stamp of(String file) {
    try {
      BasicFileAttributes now = Files.readAttributes(Path.of(file), BasicFileAttributes.class);
      return new Stamp(now.lastModifiedTime().toMillis(), now.size());
    } catch (IOException | InvalidPathException e) {
      return GONE;
    }
  }
}
