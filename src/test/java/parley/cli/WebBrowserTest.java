package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class WebBrowserTest {
  private static final String PAGE = "https://a.example/é;rm -rf $(id)";
  private static final String ENCODED = "https://a.example/%C3%A9;rm%20-rf%20$(id)";

  @TempDir private Path directory;

  private Path program(String name, String script) throws IOException {
    Path file = directory.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private WebBrowser with(String... variables) {
    Map<String, String> environment = new HashMap<>(Map.of("PATH", directory.toString()));
    for (int i = 0; i < variables.length; i += 2) {
      environment.put(variables[i], variables[i + 1]);
    }
    return new WebBrowser(environment);
  }

  private List<String> words(String browser) {
    return with("BROWSER", browser).command(PAGE).words();
  }

  @Test
  void theFirstInstalledCommandOfTheListCounts() throws IOException {
    program("fox", "");
    assertThat(words("none:fox:other")).containsExactly("fox", ENCODED);
    assertThat(words(" fox  --new -t &")).containsExactly("fox", "--new", "-t", ENCODED);
    assertThat(words("fox u=%s 100%%:fox")).containsExactly("fox", "u=" + ENCODED, "100%");
    assertThat(words("fox %%s")).containsExactly("fox", "%s", ENCODED);
    assertThat(words(directory + "/fox")).containsExactly(directory + "/fox", ENCODED);
    assertThat(words("none::")).isEmpty();
  }

  @Test
  void withoutTheVariableTheDesktopIsAskedIfThereIsOne() throws IOException {
    program("xdg-open", "");
    program("w3m", "");
    assertThat(with("DISPLAY", ":0").command(PAGE).words()).containsExactly("xdg-open", ENCODED);
    assertThat(with("WAYLAND_DISPLAY", "w").command(PAGE).inTerminal()).isFalse();
    WebBrowser.Command text = with().command(PAGE);
    assertThat(text.words()).containsExactly("w3m", ENCODED);
    assertThat(text.inTerminal()).isTrue();
  }

  @Test
  void aTextBrowserGetsTheTerminalUnlessItIsToldToOpenAWindow() throws IOException {
    program("links", "");
    program("fox", "");
    assertThat(with("BROWSER", "links").command(PAGE).inTerminal()).isTrue();
    assertThat(with("BROWSER", directory + "/links").command(PAGE).inTerminal()).isTrue();
    assertThat(with("BROWSER", "links -g").command(PAGE).inTerminal()).isFalse();
    assertThat(with("BROWSER", "fox links").command(PAGE).inTerminal()).isFalse();
  }

  @Test
  void theProgramGetsOneWordAndNobodyWaitsForIt() throws Exception {
    Path got = directory.resolve("got");
    Path fox =
        program(
            "fox",
            "printf '%s\\n' $# \"$@\" >" + got + ".tmp; mv " + got + ".tmp " + got + "; sleep 5");
    WebBrowser browser =
        with("BROWSER", fox.toString(), "PATH", System.getenv("PATH") + ":" + directory);
    long start = System.nanoTime();
    assertThat(browser.open(PAGE)).isEqualTo("opening " + PAGE + " with fox");
    assertThat(System.nanoTime() - start).isLessThan(4_000_000_000L);
    while (!Files.exists(got)) {
      Thread.sleep(10);
    }
    assertThat(Files.readAllLines(got)).containsExactly("1", ENCODED);
  }

  @Test
  void whatIsNoPageIsNeverHandedOn() throws Exception {
    program("fox", "touch " + directory + "/ran");
    for (String bad : List.of("javascript:alert(1)", "file:///etc/passwd", "-version", "data:,x")) {
      assertThat(with("BROWSER", "fox").open(bad)).startsWith("not opened: ");
    }
    assertThat(directory.resolve("ran")).doesNotExist();
    assertThat(with().open(PAGE)).startsWith("nothing to open it with: set BROWSER");
  }
}
