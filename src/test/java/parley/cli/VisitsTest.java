package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.model.Article;
import parley.model.Marks;
import parley.read.Formats;
import parley.read.ReadException;
import parley.read.Source;

/** What a run of the program does with what earlier runs kept. */
class VisitsTest {
  private @TempDir Path here;
  private Map<String, String> environment;
  private String lamp;

  @BeforeEach
  void write() throws IOException {
    environment = Map.of("XDG_STATE_HOME", here.resolve("state").toString(), "TERM", "xterm");
    lamp = Samples.file(here, "lamp.txt", Samples.LAMP);
  }

  private Article article() throws ReadException {
    return Formats.read(Source.open(lamp, Optional.empty()));
  }

  private void keepTheFirstAsRead(Visits visits) throws ReadException {
    Marks before = visits.open(0, article());
    visits.keep(0, before.withRead(BitSet.valueOf(new long[] {1})));
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(here.resolve("state/parley"))) {
      return files.filter(f -> f.toString().endsWith(".marks")).findFirst().orElseThrow();
    }
  }

  @Test
  void whatOneRunKeepsTheNextKnows() throws ReadException {
    keepTheFirstAsRead(new Visits(environment, true));
    Marks next = new Visits(environment, true).open(3, article());
    assertThat(next.visited()).isTrue();
    assertThat(next.read()).isEqualTo(BitSet.valueOf(new long[] {1}));
    assertThat(new Visits(environment, false).open(0, article()).visited()).isFalse();
  }

  @Test
  void withoutStateNoFileIsTouched() throws ReadException {
    keepTheFirstAsRead(new Visits(environment, false));
    assertThat(here.resolve("state")).doesNotExist();
  }

  @Test
  void anInputThatWasNeverReadIsNotKept() {
    new Visits(environment, true).keep(5, Marks.untouched(parley.model.Discussion.empty()));
    assertThat(here.resolve("state")).doesNotExist();
  }

  @Test
  void onlyTheBrowserLooksAndComplainsOnceItHasClosed() throws Exception {
    keepTheFirstAsRead(new Visits(environment, true));
    Path damaged = file();
    Files.writeString(damaged, "nonsense");
    FakeTerminal terminal = FakeTerminal.of(80, 1);
    Ran browsed = Ran.with("", environment, terminal, lamp);
    assertThat(terminal.screen()).contains("The Lamp on the Pier");
    assertThat(browsed.err())
        .isEqualTo("parley: " + damaged + ": is damaged; the marks in it are not used.\n");
    assertThat(browsed.code()).isZero();
    assertThat(Ran.with("", environment, FakeTerminal.of(80, 1), "--no-state", lamp))
        .isEqualTo(new Ran(0, "", ""));
    assertThat(Ran.with("", environment, FakeTerminal.NONE, "show", lamp).err()).isEmpty();
    assertThat(Ran.with("", environment, FakeTerminal.NONE, lamp).err()).isEmpty();
    assertThat(Path.of(damaged + ".broken")).hasContent("nonsense");
  }

  @Test
  void aComplaintIsSaidOnce() throws Exception {
    Files.writeString(here.resolve("state"), "in the way");
    Visits visits = new Visits(environment, true);
    keepTheFirstAsRead(visits);
    keepTheFirstAsRead(visits);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Complaints complaints = new Complaints(err);
    visits.complain(complaints);
    visits.complain(complaints);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .hasLineCount(1)
        .startsWith("parley: what you read is not kept: ");
    assertThat(complaints.end()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void everyCommandCanLeaveOutWhatWasRead() throws Exception {
    keepTheFirstAsRead(new Visits(environment, true));
    for (String command : new String[] {"show", "commenters", "export --format csv"}) {
      String[] words = (command + " --unread --context none " + lamp).split(" ");
      String out = Ran.with("", environment, FakeTerminal.NONE, words).out();
      String all = Ran.with("", environment, FakeTerminal.NONE, "show", lamp).out();
      String first = article().discussion().text(0);
      assertThat(all).contains(first.substring(0, 20));
      assertThat(out).as(command).isNotEmpty().doesNotContain(first.substring(0, 20));
    }
    String people =
        Ran.with("", environment, FakeTerminal.NONE, "commenters", "--unread", lamp).out();
    assertThat(people).startsWith("4 comments by");
    Ran both = Ran.with("", environment, FakeTerminal.NONE, "show", "--unread", "--no-state", lamp);
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("--unread needs what --no-state leaves out");
  }
}
