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

  /** As many bytes are looked at before the rest is read; what is shorter is not looked at. */
  static final int CHUNK = 1 << 16;

  /** What a file may grow by while it is read; more is one that never ends, as some in /proc. */
  private static final int GROWTH = 64 << 20;

  /** Looks at how an input begins before all of it is read. */
  interface Start {
    /** Ends reading where the beginning tells that there is nothing to read. */
    void check(byte[] beginning) throws ReadException;
  }

  private RawFile() {}

  static byte[] bytes(String name, Start start) throws ReadException {
    try {
      Path path = Path.of(name);
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      if (file.isDirectory()) {
        throw new ReadException("is a directory", "name the files in it");
      }
      if (file.isOther()) {
        return pipe(name, path, start);
      }
      if (file.size() > LARGEST) {
        start.check(read(path, CHUNK));
        throw new ReadException("is larger than 2 GB", "split the file");
      }
      return file(path, (int) file.size(), start);
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
      boolean larger = file.isRegularFile() && file.size() > size;
      return larger ? Optional.of(read(path, size)) : Optional.empty();
    } catch (IOException e) {
      throw why(e);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** {@code Files.readAllBytes} would hold all of it twice, once outside the heap. */
  private static byte[] file(Path path, int size, Start start) throws IOException, ReadException {
    long most = Math.min(LARGEST, (long) size + GROWTH);
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = all(in, Math.max(CHUNK, size), most, start);
      if (bytes.length >= most) {
        throw new ReadException("grows while it is read and does not end", "make a copy of it");
      }
      return bytes;
    }
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
  private static byte[] pipe(String name, Path path, Start start)
      throws IOException, ReadException {
    if (!name.startsWith("/dev/fd/") && !name.startsWith("/proc/self/fd/")) {
      throw ReadException.noText(
          "is a pipe, socket or device, not a file",
          "hand it over as standard input: parley - < FILE");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return all(in, start);
    }
  }

  /**
   * A stream to its end. {@code FileInputStream.readAllBytes} of Java 17 asks for a position, which
   * a pipe has not.
   */
  static byte[] all(InputStream in, Start start) throws IOException, ReadException {
    byte[] bytes = all(in, CHUNK, LARGEST, start);
    if (bytes.length == LARGEST) {
      throw new OutOfMemoryError("longer than an array");
    }
    return bytes;
  }

  private static byte[] all(InputStream in, int expected, long most, Start start)
      throws IOException, ReadException {
    byte[] bytes = new byte[(int) Math.min(most, expected)];
    int size = 0;
    boolean begun = false;
    int n;
    while ((n = in.read(bytes, size, Math.min(CHUNK, bytes.length - size))) >= 0) {
      size += n;
      if (size >= CHUNK && !begun) {
        begun = true;
        start.check(Arrays.copyOf(bytes, CHUNK));
      }
      if (size == bytes.length) {
        int next = size == most ? -1 : in.read(); // most files have the size that they state
        if (next < 0) {
          return bytes;
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, Math.max(CHUNK, 2L * size)));
        bytes[size++] = (byte) next;
      }
    }
    return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
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
