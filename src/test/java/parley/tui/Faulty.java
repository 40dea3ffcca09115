package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A copy of the packaged program that throws where and what the property {@code fault} says, as
 * soon as there is a file {@code fault}: some methods of the program's own sources get one more
 * first line and are compiled into the copy. So the program itself knows nothing of it.
 */
final class Faulty {
  /** Where a line goes in: a file, the line before it, and what the place is called. */
  private record Place(String file, String after, String name) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("tui/Grid", "  Bytes paint(Frame frame) {\n", "paint"),
          new Place("tui/Session", "    while (chore.isPresent()) {\n", "chore"),
          new Place("tui/Keystrokes", "  List<Key> read() throws IOException {\n", "keys"),
          new Place("tui/Tty", "  TerminalSize measure() throws IOException {\n", "size"),
          new Place(
              "tui/Practice",
              "    private void play() throws IOException, InterruptedException {\n",
              "practice"),
          new Place("view/Browser", "  public Effect press(Key key) {\n", "update"),
          new Place("cli/Background", "    private void hand(int index) {\n", "loader"),
          new Place("cli/OpenFiles", "    private void look(int index, Stamp before) {\n", "files"),
          new Place("cli/ReadAhead", "      public T call() throws ReadException {\n", "batch"),
          new Place(
              "state/Store",
              "  synchronized boolean keep(Article article, Identity identity, Marks before, Marks now) {\n",
              "keep"));

  private static final String FAULT =
      """
      package parley;

      /** Throws on demand. */
      public final class Fault {
        private Fault() {}

        public static void at(String place) {
          String[] wanted = System.getProperty("fault", "").split(":");
          if (wanted[0].equals(place) && new java.io.File("fault").exists()) {
            switch (wanted[1]) {
              case "memory" -> throw new OutOfMemoryError("injected at " + place);
              case "stack" -> throw new StackOverflowError("injected at " + place);
              default -> throw new IllegalStateException("injected at " + place);
            }
          }
        }
      }
      """;

  private Faulty() {}

  /** Makes one in an empty directory; answers with its launcher. */
  static Path in(Path home) throws IOException {
    Path sources = Files.createDirectories(home.resolve("sources/parley"));
    List<String> files = new ArrayList<>();
    files.add(Files.writeString(sources.resolve("Fault.java"), FAULT).toString());
    for (Place place : PLACES) {
      Path file = sources.resolve(place.file() + ".java");
      String text = Files.readString(Path.of("src/main/java/parley", place.file() + ".java"));
      assertThat(text).as("%s has its place", place.file()).contains(place.after());
      Files.createDirectories(file.getParent());
      String line = "parley.Fault.at(\"" + place.name() + "\");\n";
      Files.writeString(file, text.replace(place.after(), place.after() + line));
      files.add(file.toString());
    }
    Path jar = home.resolve("parley.jar");
    Files.copy(InTerminal.PARLEY.resolveSibling("parley.jar"), jar);
    Path classes = Files.createDirectories(home.resolve("classes"));
    compile(files, jar, classes);
    putInto(jar, classes);
    Path launcher = Files.copy(InTerminal.PARLEY, home.resolve("parley"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    try {
      int code = new ProcessBuilder(launcher.toString(), "--archive").start().waitFor();
      assertThat(code).as("its own archive of loaded classes: it is started often").isZero();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return launcher;
  }

  private static void compile(List<String> files, Path jar, Path classes) {
    List<String> command = new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp", jar.toString()));
    command.addAll(List.of("--release", "17", "-XDstringConcat=inline", "-d", classes.toString()));
    command.addAll(files);
    int code =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new));
    assertThat(code).isZero();
  }

  private static void putInto(Path jar, Path classes) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
        Stream<Path> made = Files.walk(classes)) {
      for (Path file : made.filter(Files::isRegularFile).toList()) {
        Path to = inside.getPath(classes.relativize(file).toString());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
