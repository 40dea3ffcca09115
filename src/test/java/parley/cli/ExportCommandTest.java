package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.write.ExportFormat;
import parley.write.StrictJson;

class ExportCommandTest {
  private @TempDir Path here;
  private String lamp;
  private String door;

  @BeforeEach
  void write() throws IOException {
    lamp = Samples.file(here, "lamp.txt", Samples.LAMP);
    door = Samples.file(here, "door.txt", Samples.DOOR);
  }

  /** Author and parent of each comment of each article. */
  private List<String> threads(String... options) {
    List<String> args = new ArrayList<>(List.of("export", "--format", "jsonl"));
    args.addAll(List.of(options));
    List<String> threads = new ArrayList<>();
    Ran.parley(args.toArray(String[]::new))
        .out()
        .lines()
        .forEach(
            line -> {
              StringBuilder thread = new StringBuilder();
              Map<?, ?> article = (Map<?, ?>) StrictJson.parse(line);
              for (Object comment : (List<?>) article.get("comments")) {
                Map<?, ?> c = (Map<?, ?>) comment;
                thread.append(c.get("author")).append(' ').append(c.get("parent")).append(", ");
              }
              threads.add(thread.toString());
            });
    return threads;
  }

  @Test
  void aLineIsTheContract() {
    assertThat(Ran.parley("export", "--format", "jsonl", door).out())
        .isEqualTo(
            ("{'source':'"
                    + door
                    + "','format':'text','title':'A Door Nobody Opens','url':null,"
                    + "'author':null,'published':null,'body':['There is a door in the wall of"
                    + " the mill that nobody opens.'],'notices':[],'claimed':null,'comments':["
                    + "{'id':null,'parent':-1,'author':'Hanna','date':null,"
                    + "'text':'I opened it once. There is fog behind it.','kind':'comment'},"
                    + "{'id':null,'parent':0,'author':'Piet','date':null,"
                    + "'text':'There is a wall behind it.','kind':'comment'},"
                    + "{'id':null,'parent':-1,'author':'Piet','date':null,"
                    + "'text':'I measured.','kind':'comment'}],'problems':[]}\n")
                .replace('\'', '"'));
  }

  @Test
  void theSourceIsThePathAsGiven() throws IOException {
    Object stdin =
        StrictJson.parse(Ran.withInput(Samples.LAMP, "export", "--format", "jsonl").out());
    assertThat(((Map<?, ?>) stdin).get("source")).isEqualTo("-");
    String odd = here + "/./" + here.relativize(Path.of(lamp));
    Object article = StrictJson.parse(Ran.parley("export", "--format=jsonl", odd).out());
    assertThat(((Map<?, ?>) article).get("source")).isEqualTo(odd);
  }

  @Test
  void anArrayHoldsAllArticles() {
    Object array = StrictJson.parse(Ran.parley("export", "--format", "json", lamp, door).out());
    assertThat((List<?>) array).hasSize(2);
    Ran nothing = Ran.parley("export", "--format", "json", "--match", "zebra", lamp);
    assertThat(nothing.code()).isEqualTo(1);
    assertThat(StrictJson.parse(nothing.out())).isEqualTo(List.of());
    Ran gone = Ran.parley("export", "--format", "json", here.resolve("nosuch").toString());
    assertThat(gone.code()).isEqualTo(3);
    assertThat(StrictJson.parse(gone.out())).isEqualTo(List.of());
  }

  @Test
  void aFilterKeepsTheAncestorsSoThatParentsStayTrue() {
    assertThat(threads(lamp))
        .containsExactly("Anna -1, Milan 0, Anna 1, The Keeper -1, Milan -1, ");
    assertThat(threads("--match", "tea", lamp)).containsExactly("Anna -1, Milan 0, Anna 1, ");
    assertThat(threads("--author", "Milan", lamp)).containsExactly("Anna -1, Milan 0, Milan -1, ");
  }

  @Test
  void withoutContextAReplyHasNoParentRatherThanAWrongOne() {
    assertThat(threads("--match", "tea", "--context", "none", lamp)).containsExactly("Anna -1, ");
    assertThat(threads("--author", "Anna", "--context", "none", lamp))
        .containsExactly("Anna -1, Anna -1, ");
  }

  @Test
  void threadContextKeepsWholeChains() {
    assertThat(threads("--match", "wait", "--context", "thread", lamp))
        .containsExactly("Anna -1, Milan 0, Anna 1, ");
  }

  @Test
  void depthLeavesOutWhatIsBelow() {
    assertThat(threads("--depth", "2", lamp))
        .containsExactly("Anna -1, Milan 0, The Keeper -1, Milan -1, ");
  }

  @Test
  void articlesWithoutAMatchAreLeftOut() {
    assertThat(threads("--author", "piet", lamp, door))
        .containsExactly("Hanna -1, Piet 0, Piet -1, ");
    assertThat(threads("--match", "fog", "--context", "none", lamp, door)).hasSize(2);
  }

  @Test
  void filtersMeanTheSameInEveryFormat() {
    for (ExportFormat format : ExportFormat.values()) {
      String label = format.label();
      Ran ran = Ran.parley("export", "--format", label, "--author", "milan", lamp, door);
      assertThat(ran.code()).isZero();
      assertThat(ran.out()).as(label).contains("Wait for fog", "forgotten", "It is electric");
      assertThat(ran.out()).as(label).doesNotContain("bring tea", "for the oil", "nobody opens");
      Ran alone = Ran.parley("export", "--format", label, "--match=tea", "--context=none", lamp);
      assertThat(alone.out()).as(label).contains("bring tea").doesNotContain("Wait for fog");
      assertThat(Ran.parley("export", "--format", label, "--match=zebra", lamp).code())
          .isEqualTo(1);
    }
  }
}
