package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What browsing leaves in the file system, also where it cannot leave anything. */
class KeepingIT {
  @TempDir private Path directory;
  private Tmux tmux;

  @BeforeEach
  void shell() throws IOException {
    tmux = Tmux.start(directory, 80, 24);
  }

  @AfterEach
  void close() {
    if (tmux != null) {
      tmux.close();
    }
  }

  private void browse(String environment, Path file) throws IOException {
    tmux.run("clear; " + environment + " '" + Life.PARLEY + "' '" + file + "'; echo code=$?");
    tmux.waitForRow(-1, "? help").waitFor("What Does the Harbour Vote");
    tmux.type("7Gjjr").type("ma").press("q").waitFor("code=0");
  }

  private static List<Path> all(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> !f.equals(root)).sorted().toList();
    }
  }

  /** Whatever the umask: for the user alone; and only where the XDG directories are. */
  @Test
  void itWritesWhereItSaysAndForTheUserAlone() throws IOException {
    Path home = Files.createDirectory(directory.resolve("home"));
    Path work = Files.createDirectory(directory.resolve("work"));
    Path input = Files.copy(Life.HARBOUR, work.resolve("vote.txt"));
    Files.setPosixFilePermissions(input, PosixFilePermissions.fromString("r--r--r--"));
    Object before = Files.readAttributes(input, "unix:ino,mode,size,lastModifiedTime,ctime");
    tmux.run(
        "umask 000; cd work; unset XDG_STATE_HOME; HOME=$PWD/../home TMPDIR=$PWD; export HOME TMPDIR");
    browse("", Path.of("vote.txt"));
    assertThat(all(work)).containsExactly(input);
    assertThat(Files.readAttributes(input, "unix:ino,mode,size,lastModifiedTime,ctime"))
        .isEqualTo(before);
    Path kept = home.resolve(".local/state/parley");
    assertThat(all(home)).hasSize(5).allMatch(f -> f.startsWith(kept) || kept.startsWith(f));
    for (Path path : all(home)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .as(path.toString())
          .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
    }
  }

  /** As on a full disk: what was kept before stays, and one line says why there is no more. */
  @Test
  void whereNothingCanBeWrittenTheOldMarksStay() throws IOException {
    browse("", Life.HARBOUR);
    Path kept = directory.resolve(".state/parley");
    List<Path> before = all(kept);
    Path marks = before.get(before.size() - 1);
    byte[] bytes = Files.readAllBytes(marks);
    tmux.run(
        "clear; (ulimit -f 0; exec '" + Life.PARLEY + "' '" + Life.HARBOUR + "'); echo code=$?");
    tmux.waitForRow(-1, "? help").waitFor("▌").type("G").type("mb").press("q").waitFor("code=0");
    assertThat(said()).startsWith(unkept(kept.toString()));
    assertThat(all(kept)).isEqualTo(before);
    assertThat(Files.readAllBytes(marks)).isEqualTo(bytes);
    for (String state : List.of("/proc/nowhere", "/dev/null/x")) {
      browse("XDG_STATE_HOME=" + state, Life.HARBOUR);
      assertThat(said()).startsWith(unkept(state + "/parley"));
    }
    tmux.run("unset XDG_STATE_HOME");
    browse("HOME=", Life.HARBOUR);
    assertThat(said()).isEmpty();
  }

  private static String unkept(String where) {
    return ("parley: what you read is not kept: " + where + ": ").replace(" ", "");
  }

  /** What stands on the screen between the command and its code, without blanks and line ends. */
  private String said() {
    String screen = "\n" + tmux.screen();
    int from = screen.indexOf("\nparley: ");
    int to = screen.indexOf("\ncode=");
    return from < 0 ? "" : screen.substring(from + 1, to).replaceAll("\\s", "");
  }
}
