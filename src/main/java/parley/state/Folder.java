package parley.state;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The directory with the files of marks, and all that touches it. Only its owner may look into it;
 * a file is there whole or not at all; one writer at a time.
 */
final class Folder {
  private static final String LOCK = ".lock";
  private static final String NEW = ".new";
  private static final String BROKEN = ".broken";
  private static final long MOST_BYTES = 256L << 20; // far beyond a file for Prints.MOST comments
  private static final int PATIENCE = 200; // tries for the lock
  private static final int PAUSE = 10; // milliseconds between them
  private static final long DAY = 24L * 60 * 60 * 1000;

  private final Path path;
  private int patience = PATIENCE;

  Folder(Path path) {
    this.path = path;
  }

  /** The files of marks; none where there is no directory. */
  List<FileName> names() {
    String[] files = path.toFile().list();
    List<FileName> names = new ArrayList<>();
    for (int i = 0; files != null && i < files.length; i++) {
      Optional<FileName> name = FileName.of(files[i]);
      if (name.isPresent()) {
        names.add(name.get());
      }
    }
    return names;
  }

  /** All of a file. */
  byte[] read(FileName name) throws IOException {
    Path file = path.resolve(name.toString());
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    if (!found.isRegularFile()) {
      throw new IOException("is no ordinary file"); // reading a pipe or a device might never end
    }
    if (found.size() > MOST_BYTES) {
      throw new IOException("is too large");
    }
    return Files.readAllBytes(file);
  }

  boolean has(FileName name) {
    return Files.exists(path.resolve(name.toString()));
  }

  /** How a complaint calls a file. */
  String called(FileName name) {
    return path.resolve(name.toString()).toString();
  }

  /** How a complaint calls the directory. */
  String called() {
    return path.toString();
  }

  /** Makes the directory and waits for its lock: 2 seconds at most, and that only once. */
  Closeable lock() throws IOException {
    Files.createDirectories(
        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    FileChannel channel =
        FileChannel.open(
            path.resolve(LOCK),
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      for (int left = patience; left > 0; left--) {
        if (locked(channel)) {
          return channel;
        }
        Thread.sleep(PAUSE);
      }
      patience = 1; // who quits with ten articles is not kept waiting ten times
      throw new IOException("another parley is writing there");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      channel.close();
      throw new IOException("interrupted", e);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Closing the channel gives the lock back. A file system without locks still replaces files
   * whole: two writers may then lose marks to each other, but no file.
   */
  private static boolean locked(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException busyInThisProcess) {
      return false;
    } catch (IOException noLocksHere) {
      return true;
    }
  }

  /**
   * Puts a file in place of the one with its name, or of none; whole, or not at all.
   *
   * @param lasting whether to wait for the disk: 3 to 10 ms, without which a power cut within the
   *     next seconds may leave the file empty. Needless where nothing older is lost by that.
   */
  void write(FileName name, byte[] bytes, boolean lasting) throws IOException {
    Path fresh = Files.createTempFile(path, NEW, ""); // only its owner may read it
    try {
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
          channel.write(left);
        }
        if (lasting) {
          channel.force(false);
        }
      }
      Files.move(fresh, path.resolve(name.toString()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(fresh);
      throw e;
    }
  }

  /** Removes a file that another has taken the place of, once that is sure to be found. */
  void removeReplaced(FileName name) throws IOException {
    try (FileChannel directory = FileChannel.open(path, StandardOpenOption.READ)) {
      directory.force(true);
    } catch (IOException notForDirectories) {
      // a power cut may then lose the marks
    }
    Files.deleteIfExists(path.resolve(name.toString()));
  }

  /** Moves a file that cannot be used out of the way of one that must be written. */
  void setAside(FileName name) throws IOException {
    int number = 0;
    Path to;
    do {
      number++;
      to = path.resolve(name + BROKEN + (number == 1 ? "" : "-" + number));
    } while (Files.exists(to));
    Files.move(path.resolve(name.toString()), to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes note, once a day, that a file was of use; that it does not work out is no loss. */
  void used(FileName name) {
    File file = path.resolve(name.toString()).toFile();
    long now = System.currentTimeMillis();
    if (now - file.lastModified() > DAY && !file.setLastModified(now)) {
      return;
    }
  }

  /** Deletes what a power cut or a kill left half written, a day later. */
  void sweep() throws IOException {
    tidy(Integer.MAX_VALUE);
  }

  /** The same, and files that were of no use for so many days. */
  void tidy(int days) throws IOException {
    long now = System.currentTimeMillis();
    String[] files = path.toFile().list();
    for (int i = 0; files != null && i < files.length; i++) {
      Path file = path.resolve(files[i]);
      int keep = files[i].startsWith(NEW) ? 1 : FileName.of(files[i]).isPresent() ? days : -1;
      if (keep > 0 && now - modified(file) > keep * DAY) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static long modified(Path file) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    return time.toMillis();
  }
}
