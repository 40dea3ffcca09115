package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsing leaves in the file system, also where it cannot leave anything. */
class KeepingIT extends InTerminal {

  private void browse(String environment, Path file) throws IOException {
    tmux.run("clear; " + environment + " '" + PARLEY + "' '" + file + "'; echo code=$?");
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
    Path input = Files.copy(HARBOUR, work.resolve("vote.txt"));
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
    browse("", HARBOUR);
    Path kept = directory.resolve(".state/parley");
    List<Path> before = all(kept);
    Path marks = before.get(before.size() - 1);
    byte[] bytes = Files.readAllBytes(marks);
    tmux.run("clear; (ulimit -f 0; exec '" + PARLEY + "' '" + HARBOUR + "'); echo code=$?");
    tmux.waitForRow(-1, "? help").waitFor("▌").type("G").type("mb").press("q").waitFor("code=0");
    assertThat(said()).startsWith(unkept(kept.toString()));
    assertThat(all(kept)).isEqualTo(before);
    assertThat(Files.readAllBytes(marks)).isEqualTo(bytes);
    for (String state : List.of("/proc/nowhere", "/dev/null/x")) {
      browse("XDG_STATE_HOME=" + state, HARBOUR);
      assertThat(said()).startsWith(unkept(state + "/parley"));
    }
    tmux.run("unset XDG_STATE_HOME");
    browse("HOME=", HARBOUR);
    assertThat(said()).isEmpty();
  }

  /**
   * A disk that is really full, one that may only be read, and a directory of somebody else's: each
   * in a shell that sees them alone. The superuser gives up what lets it write everywhere.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mount -t tmpfs -o size=64k parley .state; cp -r kept .state/parley; cat /dev/zero >.state/full",
        "cp -r kept .state/parley; mount --bind .state .state; mount -o remount,ro,bind .state",
        "cp -r kept .state/parley; chmod 500 .state/parley",
      })
  void placesThatRefuseKeepTheOldMarks(String place) throws Exception {
    browse("", HARBOUR);
    Files.move(directory.resolve(".state/parley"), directory.resolve("kept"));
    List<String> mounting = List.of("unshare", "--mount", "--map-root-user");
    List<String> obeying = List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");
    boolean root = tmux.ask("id -u").equals("0");
    List<String> shell = place.contains("mount") ? mounting : root ? obeying : List.of();
    assumeTrue(works(shell), String.join(" ", shell) + " is not allowed here");
    tmux.run(String.join(" ", shell) + " sh");
    tmux.run(place + " 2>/dev/null; PS1='PROMPT '; clear");
    tmux.run("cksum .state/parley/* >before");
    tmux.run("clear; '" + PARLEY + "' '" + HARBOUR + "'; echo code=$?");
    tmux.waitForRow(-1, "? help").waitFor("▌").type("G").type("mb").press("q").waitFor("code=0");
    String said = said();
    tmux.run("clear; cksum .state/parley/* | cmp - before && echo equal=$?").waitFor("equal=0");
    assertThat(said).startsWith(unkept(directory.resolve(".state/parley").toString()));
    tmux.run("exit");
  }

  private static boolean works(List<String> shell) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(shell);
    line.add("true");
    return new ProcessBuilder(line).start().waitFor() == 0;
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
