package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.text.Width;

class ShowCommandTest {
  private @TempDir Path here;
  private String lamp;
  private String door;

  @BeforeEach
  void write() throws IOException {
    lamp = Samples.file(here, "lamp.txt", Samples.LAMP);
    door = Samples.file(here, "door.txt", Samples.DOOR);
  }

  @Test
  void anArticleHasTitleFactsTextAndThread() {
    assertThat(Ran.parley("show", "--width", "44", lamp).out())
        .isEqualTo(
            """
             The Lamp on the Pier
             5 comments by 3 people · read as text

             ▾ article, 1 paragraph

               The lamp on the pier was lit again on
               Friday, after eleven years.

            ────────────────────────────────────────────
             ▾ Anna · #1 · 2 replies
               I had forgotten how yellow it is.
             │
             │ ▾ Milan · #1.1 · 1 reply
             │   Wait for fog, Anna. Then it is white.
             │ │
             │ │ ▾ Anna · #1.1.1
             │ │   Fog, then. I will bring tea.

             ▾ The Keeper · #2
               Who pays for the oil?

             ▾ Milan · #3
               Nobody. It is electric.

            """);
  }

  @Test
  void ofSeveralArticlesEachIsNamed() {
    String out = Ran.parley("show", "--width", "60", lamp, door).out();
    String[] rules = out.lines().filter(line -> line.contains(".txt")).toArray(String[]::new);
    assertThat(rules).hasSize(2).allMatch(rule -> Width.of(rule) == 60);
    assertThat(rules[0]).startsWith("── ").contains("lamp.txt").endsWith("─");
    assertThat(out.indexOf(rules[1])).isGreaterThan(out.indexOf("It is electric"));
    assertThat(Ran.parley("show", lamp).out()).doesNotContain("lamp.txt");
  }

  @Test
  void aFilterKeepsTheAncestorsInOneLineEach() {
    assertThat(thread("--author", "keep", "--width", "44"))
        .isEqualTo(
            """
             … 3 comments hidden
             ▾ The Keeper · #2
               Who pays for the oil?

             … 1 comment hidden
            """);
    assertThat(thread("--match", "tea", "--width", "44", "--context", "parents"))
        .contains(" · Anna · #1 · \"I had forgotten")
        .contains(" │ · Milan · #1.1 · ")
        .contains("Fog, then. I will bring tea.")
        .doesNotContain("oil");
    assertThat(thread("--match", "tea", "--context", "none")).doesNotContain("forgotten");
    assertThat(thread("--match", "tea", "--context", "thread"))
        .contains("I had forgotten how yellow it is.")
        .doesNotContain("oil");
  }

  @Test
  void deepLevelsFoldToOneLine() {
    assertThat(thread("--depth", "1")).contains("▸ Milan · #1.1").doesNotContain("#1.1.1");
  }

  @Test
  void whoIsUniqueInOneFileMayBeAnotherElsewhere() {
    Ran anna = Ran.parley("show", "--author", "anna", lamp, door);
    assertThat(anna.out()).contains("lamp.txt").doesNotContain("door.txt");
    Ran ann = Ran.parley("show", "--author", "ann", lamp, door);
    assertThat(ann.code()).isEqualTo(2);
    assertThat(ann.err()).contains("ann fits several people: Anna, Hanna");
    assertThat(Ran.parley("show", "--author", "ann", door).out()).contains("Hanna");
  }

  @Test
  void severalAuthorsMayBeInDifferentFiles() {
    Ran both = Ran.parley("show", "--author", "keeper", "--author", "piet", lamp, door);
    assertThat(both.code()).isZero();
    assertThat(both.out()).contains("Who pays for the oil?", "I measured.");
  }

  @Test
  void someoneToLeaveOutWhoIsNotThereIsARemark() {
    Ran ran = Ran.parley("show", "--not-author", "zoe", lamp);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).startsWith("parley: nobody here is called zoe.");
    assertThat(ran.out()).contains("5 comments by 3 people", "It is electric");
    assertThat(thread("--not-author", "anna", "--context", "none")).doesNotContain("tea");
  }

  @Test
  void aPatternThatTakesTooLongIsStoppedAndSaid() throws IOException {
    Path file = here.resolve("slow.txt");
    Files.writeString(file, "Title\n\n  1. Ann said:\n\n    " + "a".repeat(60) + "!\n");
    Ran ran = Ran.parley("show", "--match", "(a|aa)+?$", file.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "parley: --match (a|aa)+?$: too slow, matches may be missing. Use a simpler one, without"
                + " a repetition inside a repetition.\n");
  }

  @Test
  void smartCaseLooksForCapitalsOnlyWhereOneIsGiven() {
    assertThat(Ran.parley("show", "--match", "fog", lamp).out()).contains("Fog, then", "for fog");
    assertThat(thread("--match", "Fog", "--context", "none")).doesNotContain("for fog");
    assertThat(thread("--match", "\\Wtea", "--context", "none")).contains("tea");
    assertThat(Ran.parley("show", "--match", "TEA", lamp).code()).isEqualTo(1);
  }

  @Test
  void widthIsAskedForOrTheTerminalsOrColumnsOrEighty() {
    assertThat(widest(Map.of(), FakeTerminal.NONE)).isEqualTo(80);
    assertThat(widest(Map.of("COLUMNS", "50"), FakeTerminal.NONE)).isEqualTo(50);
    assertThat(widest(Map.of("COLUMNS", "many"), FakeTerminal.NONE)).isEqualTo(80);
    assertThat(widest(Map.of("COLUMNS", "50"), FakeTerminal.of(60, 0))).isEqualTo(60);
    assertThat(widest(Map.of("COLUMNS", "50"), FakeTerminal.of(60, 0), "--width", "70"))
        .isEqualTo(70);
    assertThat(widest(Map.of("COLUMNS", "500"), FakeTerminal.NONE)).isEqualTo(120);
    assertThat(widest(Map.of("COLUMNS", "3"), FakeTerminal.NONE)).isEqualTo(20);
  }

  private int widest(Map<String, String> environment, Terminal terminal, String... more) {
    String[] args = new String[more.length + 3];
    System.arraycopy(more, 0, args, 3, more.length);
    args[0] = "show";
    args[1] = "--color=never";
    args[2] = lamp;
    String out = Ran.with("", environment, terminal, args).out();
    return out.lines().mapToInt(Width::of).max().orElseThrow();
  }

  @Test
  void asciiDrawsNothingElse() {
    Ran ran = Ran.parley("show", "--ascii", lamp, door);
    assertThat(ran.out()).contains("- Anna * #1").matches("\\p{ASCII}*");
  }

  @Test
  void asciiSaysInWordsWhoAnswersWhom() {
    String whole = Ran.parley("show", "--ascii", lamp).out();
    assertThat(whole)
        .contains(
            "\n - Anna * #1 * 2 replies\n",
            "\n | - Milan * #1.1 * level 2, to Anna * 1 reply\n",
            "\n | | - Anna * #1.1.1 * level 3, to Milan\n");
    String context = Ran.parley("show", "--ascii", "--match", "tea", lamp).out();
    assertThat(context).contains("\n | * Milan * #1.1 * level 2, to Anna * \"Wait");
    String folded = Ran.parley("show", "--ascii", "--depth", "2", lamp).out();
    assertThat(folded).contains("\n | | + Anna * #1.1.1 * level 3, to Milan * \"Fog");
    assertThat(Ran.parley("show", lamp).out()).doesNotContain("level");
  }

  @Test
  void rowsForAPagerStandAloneAndEndInNoBlanks() {
    String paged = Ran.parley("show", "--color", "always", lamp, door).out();
    assertThat(paged.lines()).noneMatch(line -> line.matches(".*\\s(\u001b\\[0m)?"));
    assertThat(paged.lines())
        .allMatch(line -> !line.contains("\u001b") || line.endsWith("\u001b[0m") || ends(line));
    assertThat(paged).contains("\u2500\u2500 " + lamp + " ", "\u2500\u2500 " + door + " ");
  }

  /** Whether the last look that a row asks for is the plain one. */
  private static boolean ends(String line) {
    return line.startsWith("\u001b[0m", line.lastIndexOf('\u001b'));
  }

  @Test
  void coloursComeWhereTheyAreWanted() {
    Map<String, String> xterm = Map.of("TERM", "xterm");
    FakeTerminal tty = FakeTerminal.of(80, 0);
    assertThat(Ran.with("", xterm, tty, "show", lamp).out()).contains("\u001b[");
    assertThat(Ran.with("", xterm, FakeTerminal.NONE, "show", lamp).out()).doesNotContain("\u001b");
    assertThat(Ran.parley("show", "--color", "always", lamp).out()).contains("\u001b[");
    assertThat(Ran.with("", xterm, tty, "show", "--color", "never", lamp).out())
        .doesNotContain("\u001b");
    assertThat(Ran.with("", Map.of("TERM", "xterm", "NO_COLOR", "1"), tty, "show", lamp).out())
        .doesNotContain("\u001b");
    assertThat(Ran.with("", Map.of("TERM", "dumb"), tty, "show", lamp).out())
        .doesNotContain("\u001b");
  }

  @Test
  void coloursChangeNoText() {
    String colored = Ran.parley("show", "--color", "always", lamp).out();
    String plain = Ran.parley("show", lamp).out();
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("(?m) +$", ""))
        .isEqualTo(plain);
  }

  @Test
  void encodingAndFormatCanBeForced() throws IOException {
    Path old = here.resolve("old.txt");
    java.nio.file.Files.write(old, Samples.LAMP.replace("oil", "öl").getBytes("ISO-8859-1"));
    assertThat(Ran.parley("show", "--encoding", "latin1", old.toString()).out()).contains("öl?");
    String page = Samples.file(here, "page.html", Samples.PAGE);
    assertThat(Ran.parley("show", page).out()).contains("2 comments by 2 people");
    assertThat(Ran.parley("show", "--input-format", "TEXT", page).out()).contains("read as text");
  }

  /** What stands below the article. */
  private String thread(String... options) {
    String[] args = new String[options.length + 2];
    System.arraycopy(options, 0, args, 1, options.length);
    args[0] = "show";
    args[args.length - 1] = lamp;
    String out = Ran.parley(args).out();
    int rule = out.lastIndexOf("────");
    return out.substring(out.indexOf('\n', rule) + 1);
  }
}
