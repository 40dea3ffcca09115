package parley;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds the build to the bytes it was made with: what Maven fetched, libraries and plugins with all
 * that they need, has the SHA-256 that is recorded in a list, and nothing is on the class path that
 * is not in it. Run from its source at the start of every build, before anything is compiled; costs
 * about a second.
 *
 * <pre>
 * java Checksums.java LIST REPOSITORY CLASSPATH     checks; one line for each file that is wrong
 * java Checksums.java --add LIST REPOSITORY         records what a new repository holds
 * </pre>
 *
 * <p>The list is what {@code sha256sum} writes, so {@code sha256sum -c} in the repository agrees.
 */
public final class Checksums {
  private final Path repository;
  private final Map<String, String> recorded;
  private final List<String> wrong = new ArrayList<>();

  /** With a list and the directory to which its paths are relative. */
  Checksums(Map<String, String> recorded, Path repository) {
    this.recorded = recorded;
    this.repository = repository;
  }

  /** Exits with 1 if a byte is not as recorded. */
  public static void main(String[] args) throws IOException {
    if (args.length == 3 && args[0].equals("--add")) {
      System.exit(add(Path.of(args[1]), Path.of(args[2])) ? 0 : 1);
    }
    Checksums checksums = new Checksums(read(Path.of(args[0])), Path.of(args[1]));
    List<String> wrong = checksums.check(args[2]);
    for (String line : wrong) {
      System.err.println(line);
    }
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  /** What is wrong: nothing, if the build may go on. */
  List<String> check(String classPath) throws IOException {
    for (Map.Entry<String, String> one : recorded.entrySet()) {
      Path file = repository.resolve(one.getKey());
      if (Files.exists(file)) { // what this build does not need is not fetched
        if (!sha256(file).equals(one.getValue())) {
          wrong.add(file + ": has not the bytes that are recorded for it");
        }
      }
    }
    int jars = 0;
    for (String entry : classPath.split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        jars++;
        known(Path.of(entry));
      }
    }
    if (jars == 0) {
      wrong.add(repository + ": no library was found to check");
    }
    return wrong;
  }

  private void known(Path jar) {
    if (!jar.startsWith(repository) || !recorded.containsKey(name(jar))) {
      wrong.add(jar + ": is not recorded");
    } else if (!Files.exists(jar)) {
      wrong.add(jar + ": is not there to check");
    }
  }

  private String name(Path file) {
    return repository.relativize(file).toString().replace(File.separatorChar, '/');
  }

  /** The lines of a list, by path. */
  static Map<String, String> read(Path list) throws IOException {
    Map<String, String> recorded = new TreeMap<>();
    for (String line : Files.readAllLines(list)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] parts = line.split(" {2}", 2);
        recorded.put(parts[1], parts[0]);
      }
    }
    return recorded;
  }

  /** Adds what is new; what is recorded already is never changed. */
  static boolean add(Path list, Path repository) throws IOException {
    Checksums known = new Checksums(Files.exists(list) ? read(list) : new TreeMap<>(), repository);
    boolean same = true;
    try (Stream<Path> all = Files.walk(repository)) {
      for (Path file : all.filter(Checksums::isRecorded).sorted().toList()) {
        String sum = sha256(file);
        String before = known.recorded.putIfAbsent(known.name(file), sum);
        if (before != null && !before.equals(sum)) {
          System.err.println(file + ": has not the bytes that are recorded for it");
          same = false;
        }
      }
    }
    List<String> lines = new ArrayList<>();
    known.recorded.forEach((name, sum) -> lines.add(sum + "  " + name));
    Files.write(list, lines);
    return same;
  }

  private static boolean isRecorded(Path file) {
    return file.toString().endsWith(".jar") || file.toString().endsWith(".pom");
  }

  /** The sum of a file, in hexadecimal digits. */
  static String sha256(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] some = new byte[1 << 16];
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        digest.update(some, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException("every Java has it", e));
    }
  }
}
