package parley.read;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/** Reads files, and says in a sentence why one cannot be read. */
final class RawFile {
  private static final long LARGEST = Integer.MAX_VALUE - 8; // of a Java array
  private static final int CHUNK = 1 << 16;
  private static final int LARGE = 1 << 20;

  private RawFile() {}

  static byte[] bytes(String name) throws ReadException {
    try {
      Path path = Path.of(name);
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      if (file.isDirectory()) {
        throw new ReadException("is a directory", "name the files in it");
      }
      if (file.isOther()) {
        return pipe(name, path);
      }
      if (file.size() > LARGEST) {
        throw new ReadException("is larger than 2 GB", "split the file");
      }
      return file.size() < LARGE ? Files.readAllBytes(path) : large(path, (int) file.size());
    } catch (IOException e) {
      throw why(e);
    } catch (InvalidPathException e) {
      throw new ReadException("is not a file name", "check how it is written");
    }
  }

  /**
   * The first bytes of a file; nothing where that is no file, or not so large that the whole would
   * be another matter.
   */
  static Optional<byte[]> head(String name, int size) throws ReadException {
    try {
      Path path = Path.of(name);
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      boolean fits = file.size() > size && file.size() <= LARGEST;
      return file.isRegularFile() && fits ? Optional.of(read(path, size)) : Optional.empty();
    } catch (IOException e) {
      throw why(e);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** {@code Files.readAllBytes} would hold all of it twice, once outside the heap. */
  private static byte[] large(Path path, int size) throws IOException {
    byte[] bytes = read(path, size);
    return Files.size(path) > size ? Files.readAllBytes(path) : bytes; // it may be growing
  }

  /** The first bytes of a file, fewer where it has no more. */
  private static byte[] read(Path path, int size) throws IOException {
    byte[] bytes = new byte[size];
    int have = 0;
    try (InputStream in = new FileInputStream(path.toFile())) {
      int n = 0;
      while (have < size && n >= 0) {
        have += n;
        n = in.read(bytes, have, Math.min(CHUNK, size - have));
      }
    }
    return have == size ? bytes : Arrays.copyOf(bytes, have);
  }

  /** Only what the shell made by {@code <(command)} is sure to end. */
  private static byte[] pipe(String name, Path path) throws IOException, ReadException {
    if (!name.startsWith("/dev/fd/") && !name.startsWith("/proc/self/fd/")) {
      throw ReadException.noText(
          "is a pipe, socket or device, not a file",
          "hand it over as standard input: parley - < FILE");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return all(in);
    }
  }

  /**
   * A stream to its end. {@code FileInputStream.readAllBytes} of Java 17 asks for a position, which
   * a pipe has not.
   */
  static byte[] all(InputStream in) throws IOException {
    byte[] bytes = new byte[CHUNK];
    int size = 0;
    int n;
    while ((n = in.read(bytes, size, bytes.length - size)) >= 0) {
      size += n;
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, 2L * size));
        if (size == bytes.length) {
          throw new OutOfMemoryError("longer than an array");
        }
      }
    }
    return Arrays.copyOf(bytes, size);
  }

  /** The reason as a sentence part. */
  static ReadException why(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new ReadException("does not exist", "check the name");
    }
    if (e instanceof AccessDeniedException) {
      return new ReadException("may not be read: permission denied", "check its permissions");
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return new ReadException(
        "cannot be read" + (reason == null ? "" : ": " + reason), "check the name and the disk");
  }
}
