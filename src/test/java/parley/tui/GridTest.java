package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.text.Role;
import parley.text.Row;
import parley.text.Span;
import parley.text.Width;
import parley.view.Frame;

class GridTest {
  private static final String FAMILY = "👨‍👩‍👧";
  private static final List<String> PIECES =
      List.of(
          "a", "bc", " ", "   ", "ferry", "Ж", "ё", "漢", "字漢", "│ ", "─", "…", FAMILY, "e\u0301",
          "🇦🇲", "👍🏽", "☎", "✅", "שלום", "हिन्दी", "한");
  private static final List<String> TARGETS =
      List.of("", "", "", "", "https://a.example/", "https://b.example/é", "javascript:x()");
  private final Theme theme = Theme.choose("dark", "always", Map.of("TERM", "xterm-256color"));

  private static Frame frame(Row... rows) {
    return new Frame(List.of(rows), -1, 0);
  }

  private static Frame text(String... lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(Row.of(line, Role.TEXT));
    }
    return new Frame(rows, -1, 0);
  }

  private Grid grid(int columns, int rows) {
    Grid grid = new Grid(theme, true);
    grid.resize(columns, rows);
    return grid;
  }

  private static String string(Bytes bytes) {
    return new String(bytes.array(), 0, bytes.size(), StandardCharsets.UTF_8);
  }

  private static PaperTerminal paper(int columns, int rows) {
    return new PaperTerminal(columns, rows, Width::of);
  }

  @Test
  void whatIsAlreadyThereCostsNothing() {
    Grid grid = grid(20, 3);
    Frame frame = text("one", "two " + FAMILY, "three");
    assertThat(grid.paint(frame).size()).isPositive();
    assertThat(grid.paint(frame).size()).isZero();
    assertThat(grid.paint(text("one", "two " + FAMILY, "three")).size()).isZero();
  }

  @Test
  void aFrameIsSynchronizedAndLeavesTheTerminalPlain() {
    Grid grid = grid(20, 1);
    String sent = string(grid.paint(frame(Row.of("name", Role.AUTHOR))));
    assertThat(sent).startsWith("\033[?2026h").endsWith("\033[0m\033[?2026l");
  }

  @Test
  void onlyWhatDiffersIsSent() {
    Grid grid = grid(40, 2);
    grid.paint(text("The harbour vote is over.", "second"));
    String sent = string(grid.paint(text("The harbour vote is near.", "second")));
    assertThat(sent).isEqualTo("\033[?2026h\033[1;21Hnea\033[?2026l");
  }

  @Test
  void aShorterRowIsErasedToItsEnd() {
    Grid grid = grid(40, 1);
    grid.paint(text("a long row of text"));
    assertThat(string(grid.paint(text("a long"))))
        .isEqualTo("\033[?2026h\033[1;7H\033[K\033[?2026l");
  }

  @Test
  void thePaintedEndOfARowIsNoBlank() {
    Grid grid = grid(10, 1);
    PaperTerminal terminal = paper(10, 1);
    terminal.feed(grid.paint(frame(Row.of("left      ", Role.STATUS))));
    assertThat(terminal.look[0][9]).isEqualTo(theme.sgr(Role.STATUS));
    terminal.feed(grid.paint(text("left")));
    assertThat(terminal.look[0]).containsOnly("0");
  }

  @Test
  void oneLookARun() {
    Grid grid = grid(40, 1);
    String sent =
        string(
            grid.paint(
                frame(
                    new Row(
                        List.of(
                            new Span("Ada", Role.AUTHOR),
                            new Span(" and ", Role.AUTHOR),
                            new Span("joE", Role.TEXT))))));
    assertThat(sent).contains("\033[" + theme.sgr(Role.AUTHOR) + "mAda and \033[0mjoE");
  }

  @Test
  void theCaretShowsWhereTextIsTyped() {
    Grid grid = grid(20, 2);
    PaperTerminal terminal = paper(20, 2);
    terminal.caret = false;
    terminal.feed(grid.paint(new Frame(text("x", "/ferry").rows(), 1, 6)));
    assertThat(terminal.caret).isTrue();
    assertThat(terminal.row).isEqualTo(1);
    assertThat(terminal.column).isEqualTo(6);
    terminal.feed(grid.paint(new Frame(text("x", "/ferry").rows(), 1, 2)));
    assertThat(terminal.column).isEqualTo(2);
    assertThat(grid.paint(new Frame(text("x", "/ferry").rows(), 1, 2)).size()).isZero();
    terminal.feed(grid.paint(text("x", "/ferry")));
    assertThat(terminal.caret).isFalse();
  }

  @Test
  void noControlCharacterReachesTheTerminal() {
    Grid grid = grid(40, 1);
    String sent = string(grid.paint(text("a\033[31mb\u009b2Jc\td\u0000e\u007ff\ud800g")));
    String body = sent.substring(sent.indexOf('a'), sent.lastIndexOf('g') + 1);
    assertThat(body.chars().mapToObj(c -> (char) c).filter(Character::isISOControl))
        .allMatch(c -> c == 27);
    assertThat(body).doesNotContain("\033[31m").contains("b\uFFFD2Jc\uFFFDd\uFFFDe\uFFFDf");
    assertThat(paperOf(sent)).isEqualTo("a\uFFFD[31mb\uFFFD2Jc\uFFFDd\uFFFDe\uFFFDf\uFFFDg");
  }

  private static String paperOf(String sent) {
    PaperTerminal terminal = paper(40, 1);
    Bytes bytes = new Bytes();
    bytes.text(sent);
    terminal.feed(bytes);
    return terminal.line(0);
  }

  @Test
  void aRowThatIsTooLongIsCutBeforeAHalfCharacter() {
    Grid grid = grid(5, 2);
    PaperTerminal terminal = paper(5, 2);
    terminal.feed(grid.paint(text("abcd漢x", "abcdefgh")));
    assertThat(terminal.line(0)).isEqualTo("abcd");
    assertThat(terminal.line(1)).isEqualTo("abcde");
  }

  private static Frame linked(String target) {
    Span label = new Span("here", Role.LINK, target);
    return frame(new Row(List.of(new Span("go ", Role.TEXT), label, new Span("!", Role.TEXT))));
  }

  @Test
  void aLinkIsOpenedAndClosedAroundItsCells() {
    String sent = string(grid(20, 1).paint(linked("https://a.example/é")));
    assertThat(sent)
        .contains("m\033]8;id=p1;https://a.example/%C3%A9\033\\here\033[0m\033]8;;\033\\!");
  }

  @Test
  void theSameWordsThatLeadElsewhereArePaintedAgain() {
    Grid grid = grid(20, 1);
    PaperTerminal terminal = paper(20, 1);
    terminal.feed(grid.paint(linked("https://a.example/")));
    assertThat(terminal.link[0]).startsWith("", "", "", "https://a.example/");
    assertThat(grid.paint(linked("https://a.example/")).size()).isZero();
    terminal.feed(grid.paint(linked("https://b.example/")));
    assertThat(terminal.link[0][6]).isEqualTo("https://b.example/");
    terminal.feed(grid.paint(linked("")));
    assertThat(terminal.link[0]).containsOnly("");
    terminal.feed(grid.paint(linked("https://a.example/")));
    terminal.feed(grid.paint(text("go")));
    assertThat(terminal.link[0]).containsOnly("");
  }

  @Test
  void thePartsOfAWrappedLinkHaveOneId() {
    Span part = new Span("part", Role.LINK, "https://a.example/");
    Frame frame = frame(new Row(List.of(part)), new Row(List.of(part)));
    String sent = string(grid(20, 2).paint(frame));
    assertThat(sent.split("id=p1;https://a.example/")).hasSize(3);
    assertThat(sent.split("\033]8;;\033")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "/relative",
        "x\033]0;title\007",
      })
  void whatIsNotOpenedIsNotLinked(String target) {
    assertThat(string(grid(20, 1).paint(linked(target)))).doesNotContain("\033]8");
    String hostile = "https://a.example/\033\\\033[2J\u009c\u202e \007;id=\n";
    assertThat(string(grid(20, 1).paint(linked(hostile))))
        .contains("\033]8;id=p1;https://a.example/%1B%5C%1B[2J%C2%9C%E2%80%AE%20%07;id=%0A\033\\");
    String endless = "https://a.example/" + "x".repeat(3_000);
    assertThat(string(grid(20, 1).paint(linked(endless)))).doesNotContain("\033]8");
  }

  @Test
  void terminalsThatWouldShowTheSequenceDoNotGetIt() {
    Grid grid = new Grid(theme, false);
    grid.resize(20, 1);
    assertThat(string(grid.paint(linked("https://a.example/")))).doesNotContain("\033]8");
    assertThat(hyperlinks("auto", "TERM", "xterm-256color")).isTrue();
    assertThat(hyperlinks("auto", "TERM", "screen-256color", "TMUX", "x")).isTrue();
    assertThat(hyperlinks("auto", "TERM", "screen")).isFalse();
    assertThat(hyperlinks("auto", "TERM", "xterm", "STY", "1.pts")).isFalse();
    assertThat(hyperlinks("auto", "TERM", "linux")).isFalse();
    assertThat(hyperlinks("auto", "TERM", "dumb")).isFalse();
    assertThat(hyperlinks("auto")).isFalse();
    assertThat(hyperlinks("on", "TERM", "linux")).isTrue();
    assertThat(hyperlinks("off", "TERM", "xterm")).isFalse();
  }

  private static boolean hyperlinks(String setting, String... variables) {
    Map<String, String> env = new java.util.HashMap<>();
    for (int i = 0; i < variables.length; i += 2) {
      env.put(variables[i], variables[i + 1]);
    }
    return Extras.of(setting, false, Outside.NONE, env).hyperlinks();
  }

  @Test
  void aSmallerOrLargerWindowIsPaintedAfresh() {
    Grid grid = grid(20, 2);
    grid.paint(text("one", "two"));
    grid.resize(10, 3);
    PaperTerminal terminal = paper(10, 3);
    terminal.feed(grid.paint(text("one", "two", "three")));
    assertThat(terminal.line(0)).isEqualTo("one");
    assertThat(terminal.line(2)).isEqualTo("three");
  }

  @Test
  void afterARedrawNothingOldIsLeft() {
    Grid grid = grid(20, 2);
    PaperTerminal terminal = paper(20, 2);
    terminal.feed(grid.paint(text("one", "")));
    terminal.scribble();
    grid.forget();
    terminal.feed(grid.paint(text("one", "")));
    assertThat(terminal.line(0)).isEqualTo("one");
    assertThat(terminal.line(1)).isEmpty();
  }

  @Test
  void aFrameWithTooFewRowsLeavesTheRestBlank() {
    PaperTerminal terminal = paper(20, 3);
    terminal.feed(grid(20, 3).paint(text("one")));
    assertThat(terminal.line(2)).isEmpty();
  }

  /** The law of the grid: going from picture to picture ends where painting afresh ends. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 40, 80})
  void paintingOverIsAsGoodAsPaintingAfresh(int columns) {
    Random random = new Random(columns);
    Grid grid = grid(columns, 6);
    PaperTerminal terminal = paper(columns, 6);
    Frame last = random(random, columns, 6);
    for (int round = 0; round < 400; round++) {
      Frame next = round % 3 == 0 ? random(random, columns, 6) : changed(random, last, columns);
      terminal.feed(grid.paint(next));
      PaperTerminal fresh = paper(columns, 6);
      fresh.feed(grid(columns, 6).paint(next));
      assertThat(terminal.text).as("round %d", round).isDeepEqualTo(fresh.text);
      assertThat(terminal.look).as("round %d", round).isDeepEqualTo(fresh.look);
      assertThat(terminal.link).as("round %d", round).isDeepEqualTo(fresh.link);
      assertThat(terminal.synced).isFalse();
      last = next;
    }
  }

  /**
   * A terminal that draws the disputed clusters wider or narrower keeps the rest in its columns.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void aWrongWidthShiftsNothing(int disputedWidth) {
    Random random = new Random(disputedWidth);
    Grid grid = grid(60, 4);
    PaperTerminal odd =
        new PaperTerminal(60, 4, c -> Width.plain(c, 0, c.length()) ? Width.of(c) : disputedWidth);
    for (int round = 0; round < 300; round++) {
      Frame next = random(random, 60, 4);
      odd.feed(grid.paint(next));
      Cells wanted = new Cells(60, 4, new Clusters(), new Hyperlinks(false));
      for (int y = 0; y < 4; y++) {
        wanted.put(y, next.rows().get(y));
        for (int x = 0; x < wanted.end(y); x++) {
          int glyph = wanted.glyph[y * 60 + x];
          if (glyph > 0) {
            assertThat(odd.text[y][x])
                .as("round %d at %d,%d", round, y, x)
                .isEqualTo(Character.toString(glyph));
          }
        }
      }
    }
  }

  @Test
  void theClustersOfALongSessionAreForgotten() {
    Grid grid = grid(10, 1);
    PaperTerminal terminal = paper(10, 1);
    for (int i = 0; i < 70_000; i++) {
      String cluster =
          "x"
              + Character.toString(0x300 + i % 0x60)
              + Character.toString(0x300 + i / 0x60 % 0x60)
              + Character.toString(0x300 + i / 0x2400);
      terminal.feed(grid.paint(text(cluster)));
      if (i % 10_000 == 0 || i > 69_990) {
        assertThat(terminal.line(0)).isEqualTo(cluster);
      }
    }
  }

  private static Frame random(Random random, int columns, int rows) {
    List<Row> all = new ArrayList<>();
    for (int y = 0; y < rows; y++) {
      all.add(randomRow(random, columns));
    }
    return new Frame(all, random.nextInt(4) == 0 ? random.nextInt(rows) : -1, 0);
  }

  private static Frame changed(Random random, Frame frame, int columns) {
    Row[] rows = frame.rows().toArray(new Row[0]);
    switch (random.nextInt(3)) {
      case 0 -> rows[random.nextInt(rows.length)] = randomRow(random, columns);
      case 1 -> System.arraycopy(rows.clone(), 0, rows, 1, rows.length - 1);
      default -> Arrays.fill(rows, random.nextInt(rows.length), rows.length, Row.BLANK);
    }
    return new Frame(List.of(rows), frame.caretRow(), frame.caretColumn());
  }

  private static Row randomRow(Random random, int columns) {
    List<Span> spans = new ArrayList<>();
    int left = random.nextInt(columns + 1);
    Role[] roles = Role.values();
    while (left > 0) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      left -= Width.of(piece);
      if (left >= 0) {
        Role role = random.nextBoolean() ? Role.TEXT : roles[random.nextInt(roles.length)];
        String target = TARGETS.get(random.nextInt(TARGETS.size()));
        spans.add(new Span(piece, role, target));
      }
    }
    return new Row(spans);
  }
}
