package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged program and what it asks of the world: clipboard, files, commands, browsers. */
class ErrandsIT extends InTerminal {
  private static final Path FINES = SAMPLES.resolve("02-library-fines.html");

  private String before;

  @BeforeEach
  void askForTheMode() throws IOException {
    before = tmux.ask("stty -g");
  }

  private void open(String environment, Path file) {
    tmux.run(environment + " '" + PARLEY + "' '" + file + "'; echo code=$?");
    tmux.waitForRow(-1, "? help").waitFor(" comments"); // keys before that mean something else
  }

  private void leave() throws IOException {
    tmux.type("Q").waitForShell();
    assertThat(tmux.ask("stty -g")).isEqualTo(before);
  }

  private Path script(String name, String text) throws IOException {
    Path file = Files.writeString(directory.resolve(name), "#!/bin/sh\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  @Test
  void whatIsCopiedArrivesInTheClipboardOfTheTerminal() throws IOException {
    tmux.set("set-clipboard", "on");
    open("", FINES);
    tmux.type("jY").waitFor("copied the address");
    tmux.await(
        () -> tmux.buffer().endsWith("/no-more-fines/#comment-4102"), "the address as a buffer");
    leave();
  }

  @Test
  void aCommandGetsWhatIsVisibleAndTheTerminal() throws IOException {
    open("", FINES);
    tmux.type("zM|").type("head -1; read -r x </dev/tty; echo got$x; exit 3").press("Enter");
    tmux.waitForShell();
    tmux.type("it").press("Enter").waitFor("gotit").waitFor("parley: Enter goes back");
    tmux.press("Enter").waitForRow(-1, "ended with 3: head -1");
    assertThat(tmux.modes()).isEqualTo("1 0");
    tmux.type("|").type("cat >all.txt").press("Enter").waitFor("Enter goes back").press("Enter");
    tmux.waitForRow(-1, "done: cat >all.txt").type("zRj").waitForRow(-1, "? help");
    assertThat(directory.resolve("all.txt")).content().contains("read as wordpress", "▸ ");
    leave();
  }

  @Test
  void interruptingACommandDoesNotEndTheProgram() throws IOException {
    open("", FINES);
    tmux.type("|").type("echo here; sleep 60").press("Enter").waitForShell();
    tmux.waitForRow(3, "here");
    tmux.press("C-c").waitFor("Enter goes back").press("Enter").waitForRow(-1, "ended");
    tmux.type("j").waitForRow(-1, "? help");
    leave();
  }

  @Test
  void aPagerThatIsLeftEarlyIsNoError() throws IOException {
    open("", FINES);
    tmux.type("|").type("head -c 10 >/dev/null").press("Enter");
    tmux.waitFor("Enter goes back").press("Enter").waitForRow(-1, "done: head");
    leave();
  }

  @Test
  void aBrowserWithAWindowGetsOneWordAndIsNotWaitedFor() throws IOException {
    Path got = directory.resolve("got");
    script("fox", "printf '%s|' $# \"$@\" >got.tmp; echo noise; mv got.tmp got; exec sleep 3");
    Path page =
        Files.writeString(
            directory.resolve("page.txt"),
            "Boats\n\n  1. Ada said:\n\n    See https://a.example/x;touch$IFS'bad'?q=$(id)&r=é\n\n"
                + "  2. joE said:\n\n    I saw.\n");
    open("BROWSER=$PWD/fox", page);
    tmux.type("jo").waitForRow(-1, "opening https://a.example/x;touch$IFS'bad'?q=");
    tmux.await(() -> Files.exists(got), "the browser's note");
    assertThat(got).hasContent("1|https://a.example/x;touch$IFS'bad'?q=$(id)&r=%C3%A9|");
    assertThat(tmux.screen()).doesNotContain("noise");
    tmux.press("C-z").waitForShell().run("fg").waitFor("Ada · #1").type("j");
    tmux.waitForRow(-1, "? help");
    leave();
  }

  @Test
  void aTextBrowserHasTheTerminal() throws IOException {
    script("lynx", "echo \"text of $1\"; read -r x; echo bye$x; sleep 0.2");
    open("BROWSER=no-such:$PWD/lynx", FINES);
    tmux.type("a1o").waitFor("text of https://lamplitshelf.example.org/2024/03/no-more-fines/");
    assertThat(tmux.modes()).isEqualTo("0 1");
    tmux.press("Enter").waitForRow(-1, "back from lynx");
    assertThat(tmux.modes()).isEqualTo("1 0");
    leave();
  }

  @Test
  void theMouseIsHeardAndGivenBack() throws IOException {
    open("", FINES);
    assertThat(tmux.mouse()).isTrue();
    tmux.type("\033[<65;5;5M\033[<65;5;5M\033[<65;5;5M\033[<65;5;5M");
    tmux.waitUntilGone("article, 6 paragraphs");
    tmux.type("\033[<64;5;5M".repeat(6)).waitFor("article, 6 paragraphs");
    tmux.type("\033[<0;2;2M\033[<0;2;2m").waitFor("▾ article");
    tmux.press("C-z").waitForShell();
    assertThat(tmux.mouse()).isFalse();
    tmux.run("fg").waitFor("▾ article").await(tmux::mouse, "the mouse taken again");
    tmux.type("|").type("true").press("Enter").waitFor("Enter goes back");
    assertThat(tmux.mouse()).isFalse();
    tmux.press("Enter").waitForRow(-1, "done: true");
    leave();
    assertThat(tmux.mouse()).isFalse();
  }

  @Test
  void aFileIsSavedAndNotOverwritten() throws IOException {
    open("HOME=$PWD", FINES);
    tmux.type("s").type("~/fines.jsonl").press("Enter").waitForRow(-1, "saved ");
    assertThat(directory.resolve("fines.jsonl")).content().startsWith("{\"source\":");
    tmux.type("s").type("fines.jsonl").press("Enter").waitForRow(-1, "fines.jsonl exists: :w! ");
    leave();
  }
}
