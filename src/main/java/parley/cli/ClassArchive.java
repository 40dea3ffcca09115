package parley.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * Sees to it that the next start is quick. The archive of loaded classes, which halves a start,
 * fits one place and one build of Java only; where neither the one that was shipped nor the one in
 * the user's cache fits, a process of low priority makes one there, which outlives this one. Costs
 * nothing where an archive fits, 20 ms where it does not, and says nothing whatever happens.
 */
final class ClassArchive {
  /** Holds what an archive was last made for, or was to be. */
  private static final String TRIED = "tried";

  /** There when an archive is, which may have been damaged since. */
  private static final String MADE = "parley.for";

  /** What failed today will fail again, until something changes. */
  private static final long AGAIN_MILLIS = 24L * 60 * 60 * 1000;

  /** Two installations that push out each other's archive must not keep a processor busy. */
  private static final long PAUSE_MILLIS = 10L * 60 * 1000;

  private static final String MAKE =
      "cd /; nohup nice -n 19 \"$0\" --archive there </dev/null >/dev/null 2>&1 &";

  private ClassArchive() {}

  /** Begins to make an archive for this program and this Java if there is none. */
  static void heal(Map<String, String> environment) {
    boolean launched = !System.getProperty("parley.input", "").isEmpty();
    String options = environment.getOrDefault("PARLEY_OPTS", "");
    boolean usual =
        !options.contains("-Xshare") && !options.contains("-XX:"); // others may rule it out
    if (launched && usual && !System.getProperty("java.vm.info", "").contains("sharing")) {
      try {
        Path jar = Path.of(System.getProperty("java.class.path", ""));
        Path launcher = jar.resolveSibling("parley");
        Path cache = cache(environment);
        if (cache.isAbsolute() && Files.isExecutable(launcher) && isFirst(cache, jar)) {
          make(launcher);
        }
      } catch (IOException | RuntimeException e) {
        // it starts slowly then, as it did this time
      }
    }
  }

  /** As the XDG Base Directory Specification has it; relative where there is no home. */
  static Path cache(Map<String, String> environment) {
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    return cache.startsWith("/")
        ? Path.of(cache, "parley")
        : Path.of(environment.getOrDefault("HOME", ""), ".cache", "parley");
  }

  /** Whether nobody has tried the same of late, or anything else just now; takes note of it. */
  private static boolean isFirst(Path cache, Path jar) throws IOException {
    String now =
        jar
            + " "
            + Files.getLastModifiedTime(jar)
            + " "
            + System.getProperty("java.home")
            + " "
            + System.getProperty("java.vm.version");
    Path tried = cache.resolve(TRIED);
    if (Files.exists(tried)) {
      boolean failed = Files.readString(tried).equals(now) && !Files.exists(cache.resolve(MADE));
      long age = System.currentTimeMillis() - Files.getLastModifiedTime(tried).toMillis();
      if (age < (failed ? AGAIN_MILLIS : PAUSE_MILLIS)) {
        return false;
      }
    }
    Files.createDirectories(
        cache, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path fresh = Files.createTempFile(cache, TRIED, ""); // only its owner may read it
    Files.writeString(fresh, now);
    Files.move(fresh, tried, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private static void make(Path launcher) throws IOException {
    File nothing = new File("/dev/null");
    new ProcessBuilder("sh", "-c", MAKE, launcher.toString())
        .redirectInput(nothing)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
