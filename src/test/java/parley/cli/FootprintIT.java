package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the packaged program leaves in the file system, and what it says where its output goes
 * nowhere. Everything it is told of lies in one directory, which is compared before and after.
 */
class FootprintIT {
  private static final Path PARLEY = Path.of("target/parley").toAbsolutePath();

  private record Ended(int code, String said) {}

  @TempDir private Path here;
  private Path inputs;

  @BeforeEach
  void inputsThatMayNotBeWritten() throws IOException {
    inputs = Files.createDirectory(here.resolve("inputs"));
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.toList()) {
        Path copy = Files.copy(sample, inputs.resolve(sample.getFileName()));
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r--r--r--"));
      }
    }
    Files.createDirectory(here.resolve("home"));
    Files.createDirectory(here.resolve("tmp"));
    Files.createDirectory(here.resolve("work"));
  }

  /** Runs a line of the shell, in which {@code parley} is the program. */
  private Ended sh(String line) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", "parley() { '" + PARLEY + "' \"$@\"; }; " + line)
            .directory(here.resolve("work").toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PARLEY_") || name.startsWith("XDG_"));
    environment.put("HOME", here.resolve("home").toString());
    environment.put("TMPDIR", here.resolve("tmp").toString());
    environment.put("TERM", "xterm");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  /** All there is, with everything that writing would change. */
  private Map<String, String> tree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(here)) {
      for (Path path : all.toList()) {
        Map<String, Object> found =
            Files.readAttributes(
                path, "unix:ino,mode,size,lastModifiedTime,ctime", LinkOption.NOFOLLOW_LINKS);
        tree.put(here.relativize(path).toString(), new TreeMap<>(found).toString());
      }
    }
    return tree;
  }

  @Test
  void whatPrintsLeavesNothingAnywhere() throws Exception {
    Map<String, String> before = tree();
    for (String line :
        List.of(
            "parley show ../inputs",
            "parley ../inputs",
            "parley show --unread ../inputs/0*",
            "cat ../inputs/01* | parley show -",
            "parley commenters ../inputs",
            "parley export --format json ../inputs",
            "parley export --format mbox ../inputs",
            "parley export --format html ../inputs",
            "parley formats",
            "parley settings",
            "parley completion bash",
            "parley help",
            "parley --version")) {
      Ended ended = sh(line);
      assertThat(ended.code()).as("%s: %s", line, ended.said()).isZero();
      assertThat(ended.said()).isNotBlank();
      assertThat(tree()).as(line).isEqualTo(before);
    }
  }

  /** As on a full disk. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "show ../inputs",
        "../inputs/01-harbour-vote.txt",
        "commenters ../inputs",
        "export --format jsonl ../inputs",
        "settings",
        "help show",
        "--version"
      })
  void aFullDiskUnderStandardOutputIsOneLineAndACode(String arguments) throws Exception {
    Ended ended = sh("parley " + arguments + " >/dev/full");
    assertThat(ended.code()).isEqualTo(74);
    assertThat(ended.said()).hasLineCount(1).startsWith("parley: standard output: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"show ../inputs ../inputs ../inputs", "export --format json ../inputs", "help"})
  void aReaderThatLeavesEarlyIsNoError(String arguments) throws Exception {
    Ended ended = sh("{ parley " + arguments + "; echo code=$? >&2; } | head -c 1");
    assertThat(ended.said()).endsWith("code=0\n").hasLineCount(1);
  }

  @Test
  void outputThatIsClosedIsAnErrorToo() throws Exception {
    Ended ended = sh("parley show ../inputs/01-harbour-vote.txt >&-");
    assertThat(ended.code()).isEqualTo(74);
    assertThat(ended.said()).hasLineCount(1).startsWith("parley: standard output: ");
  }

  /** Not those of an address as a text, by which jsoup makes relative ones absolute. */
  private static final Pattern NETWORK =
      Pattern.compile(
          "java\\.net\\.(\\w*Socket(Impl\\w*)?|Inet\\w+Impl|InetAddress\\$.*|Http\\w*|http\\..*)"
              + "|sun\\.net\\.www\\.(http|protocol\\.http)\\.(?!Handler$).*"
              + "|sun\\.nio\\.ch\\.(Net|Socket\\w*)|jdk\\.internal\\.net\\.http.*"
              + "|org\\.jsoup\\.helper\\.Http\\w*");

  /** The classes of a machine's log that could only serve to reach the network. */
  private static List<String> networkIn(Path log) throws IOException {
    List<String> classes = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      String name = line.replaceFirst("^(\\[[^]]*])+ ", "").replaceFirst(" .*", "");
      classes.add(name);
    }
    assertThat(classes).hasSizeGreaterThan(300);
    return classes.stream().filter(NETWORK.asMatchPredicate()).toList();
  }

  /** Whatever a page refers to stays where it is: not one class that could fetch it is loaded. */
  @Test
  void nothingIsFetched() throws Exception {
    Files.writeString(here.resolve("inputs/calls.html"), CALLS);
    for (String line :
        List.of(
            "show ../inputs",
            "commenters ../inputs",
            "export --format html ../inputs",
            "export --format markdown ../inputs",
            "show http://127.0.0.1:9/ ../inputs/calls.html")) {
      Path log = here.resolve("classes.log");
      Ended ended =
          sh("PARLEY_OPTS='-Xshare:auto -Xlog:class+load:file=" + log + "' parley " + line);
      assertThat(ended.code()).as(ended.said()).isIn(0, 3);
      assertThat(networkIn(log)).as(line).isEmpty();
      Files.delete(log);
    }
  }

  /** The test before this one would notice. */
  @Test
  void aCallWouldBeSeen() throws Exception {
    Path log = here.resolve("classes.log");
    Process caller =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Caller.class.getName())
            .start();
    assertThat(caller.waitFor()).isZero();
    assertThat(networkIn(log)).contains("java.net.Socket", "sun.net.www.http.HttpClient");
  }

  /** Does what parley never does. */
  static final class Caller {
    private Caller() {}

    /** Calls a port at which nobody listens. */
    public static void main(String[] args) {
      try {
        new java.net.URL("http://127.0.0.1:9/").openStream().close();
      } catch (IOException e) {
        return; // nobody listens there
      }
    }
  }

  private static final String CALLS =
      """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://127.0.0.1:9/x.dtd">
      <html><head><title>Calls</title><base href="http://127.0.0.1:9/">
      <meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/next">
      <link rel="stylesheet" href="http://127.0.0.1:9/s.css"><link rel="prefetch" href="//127.0.0.1:9/p">
      <script src="http://127.0.0.1:9/s.js"></script></head>
      <body background="http://127.0.0.1:9/b.png"><img src="http://127.0.0.1:9/i.png" srcset="i2.png 2x">
      <iframe src="http://127.0.0.1:9/f"></iframe><object data="http://127.0.0.1:9/o"></object>
      <ol class="commentlist"><li id="comment-1"><cite class="fn">Ada</cite>
      <p>See <a href="http://127.0.0.1:9/a">this</a> <img src="http://127.0.0.1:9/c.gif"></p></li></ol>
      <video src="http://127.0.0.1:9/v" poster="http://127.0.0.1:9/v.png"></video></body></html>
      """;

  /** What does not fit is said in one line for each file, whatever else is read. */
  @Test
  void tooLittleMemoryIsOneLine() throws Exception {
    String line = "Ada said:\n\n    " + "word ".repeat(10) + "\n\n";
    Files.writeString(here.resolve("large.txt"), "Large\n\n" + line.repeat(100_000));
    Ended ended = sh("PARLEY_OPTS='-Xmx16m -Xshare:auto' parley show ../large.txt >/dev/null");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.said())
        .hasLineCount(1)
        .startsWith("parley: ../large.txt: ")
        .contains("memory");
  }

  /** As everybody but the superuser sees it, who here gives up reading everything. */
  @Test
  void whatMayNotBeReadIsOneLine() throws Exception {
    String obeying = "setpriv --bounding-set=-dac_override,-dac_read_search ";
    boolean root = sh("id -u").said().equals("0\n");
    assumeTrue(!root || sh(obeying + "true").code() == 0, "setpriv is not allowed here");
    sh("chmod 000 ../inputs/01*; mkdir ../closed; chmod 000 ../closed");
    Ended ended =
        sh((root ? obeying : "") + "'" + PARLEY + "' show ../inputs/01* ../closed ../inputs/02*");
    sh("chmod 700 ../closed");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.said().lines().filter(l -> l.startsWith("parley: ")))
        .containsExactlyInAnyOrder(
            "parley: ../inputs/01-harbour-vote.txt: may not be read: permission denied. Check its permissions.",
            "parley: ../closed: may not be read: permission denied. Check its permissions.");
  }

  /** Nobody waits for a pipe, whether or not there is somebody who writes into it. */
  @Test
  void pipesAreNotOpened() throws Exception {
    Ended ended =
        sh(
            "mkfifo ../idle ../busy; (exec cat ../inputs/01* >../busy) & writer=$!;"
                + " parley show ../idle ../busy; echo code=$?; kill $writer");
    assertThat(ended.said().lines())
        .containsExactly(
            "parley: ../idle: is a pipe, socket or device, not a file. Hand it over as standard input: parley - < FILE.",
            "parley: ../busy: is a pipe, socket or device, not a file. Hand it over as standard input: parley - < FILE.",
            "code=3");
  }

  @ParameterizedTest
  @CsvSource({"show, 127", "--help, 127"})
  void withoutJavaItSaysSo(String argument, int code) throws Exception {
    Ended ended =
        sh(
            "sed 's|^java=.*|java=/no/java|' '"
                + PARLEY
                + "' >copy; JAVA_HOME=/no sh copy "
                + argument);
    assertThat(ended.code()).isEqualTo(code);
    assertThat(ended.said())
        .isEqualTo(
            "parley: there is no /no/bin/java. Install Java 17 or newer, or name one in PARLEY_JAVA.\n");
  }
}
