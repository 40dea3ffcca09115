package parley.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a fuzzer starts from: the inputs that are always tried and, for formats, windows of every
 * page and text there is in the project.
 */
final class Seeds {
  private static final Path TESTS = Path.of("src", "test", "resources");
  private static final Path SAMPLES = Path.of("samples");
  private static final int WINDOWS = 12;

  private Seeds() {}

  static void plant(Target target, Path corpus) throws IOException {
    int number = 0;
    for (Path file : files(TESTS.resolve("fuzz").resolve(target.label()))) {
      Files.copy(
          file,
          corpus.resolve("seed-" + number++),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    String end = target == Target.HTML ? ".html" : target == Target.PLAIN ? "" : "nothing";
    List<Path> all = new ArrayList<>(files(SAMPLES));
    for (String set : List.of("software", "forums", "boards", "golden")) {
      all.addAll(files(TESTS.resolve(set)));
    }
    for (Path file : all) {
      if (file.toString().endsWith(end) && (end.isEmpty() != file.toString().endsWith(".html"))) {
        byte[] bytes = Files.readAllBytes(file);
        int size = target.longest() - 1;
        for (int w = 0; w < WINDOWS && w * size / 2 < bytes.length; w++) {
          Files.write(
              corpus.resolve("seed-" + number++), window(bytes, w * size / 2, size, target));
        }
      }
    }
  }

  /** Pages have a first byte that says how they are read: as found. */
  private static byte[] window(byte[] bytes, int from, int size, Target target) {
    int first = target == Target.HTML ? 1 : 0;
    int length = Math.min(size, bytes.length - from);
    byte[] window = new byte[first + length];
    System.arraycopy(bytes, from, window, first, length);
    return window;
  }

  private static List<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(directory)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
