package parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class InputsTest {
  @TempDir Path folder;

  @Test
  void operandsKeepTheirOrderAndAreGivenTwiceWhereTheyAreNamedTwice() {
    Inputs inputs = Inputs.of(List.of("b.txt", "-", "a.txt", "b.txt", "missing/dir"));
    assertThat(inputs.list())
        .containsExactly(
            new Inputs.Input("b.txt", false),
            new Inputs.Input("-", false),
            new Inputs.Input("a.txt", false),
            new Inputs.Input("b.txt", false),
            new Inputs.Input("missing/dir", false));
    assertThat(inputs.troubles()).isEmpty();
  }

  @Test
  void aDirectoryMeansTheFilesBelowItByName() throws Exception {
    files(
        "page 10.html", "page 9.html", "Apple.txt", "banana/2.txt", "banana/1/x.txt", "cherry.txt");
    assertThat(names())
        .containsExactly(
            "Apple.txt",
            "banana/1/x.txt",
            "banana/2.txt",
            "cherry.txt",
            "page 9.html",
            "page 10.html");
    assertThat(Inputs.of(List.of(folder.toString())).list()).allMatch(Inputs.Input::found);
  }

  @Test
  void whatIsHiddenIsPassedOverAndWhatHoldsNoArticleIsCounted() throws Exception {
    files(".hidden", ".git/config", "a.html", "a.png", "style.CSS", "app.js", "b.pdf", ".x.png");
    assertThat(names()).containsExactly("a.html");
    assertThat(Inputs.of(List.of(folder.toString())).skipped()).isEqualTo(4);
  }

  @Test
  void theFolderThatIsSavedWithAPageIsNotWalked() throws Exception {
    files("a.html", "a_files/ad.html", "b.htm", "b-Dateien/ad.htm", "my_files/letter.txt");
    assertThat(names()).containsExactly("a.html", "b.htm", "my_files/letter.txt");
    assertThat(Inputs.of(List.of(folder.toString())).skipped()).isEqualTo(2);
  }

  @Test
  void aFolderThatIsNamedIsWalkedWhateverItIsCalled() throws Exception {
    files("a.html", "a_files/ad.html");
    Inputs inputs = Inputs.of(List.of(folder.resolve("a_files").toString()));
    assertThat(inputs.list()).hasSize(1);
  }

  @Test
  void circlesOfLinksEndAndEveryFileIsListedOnce() throws Exception {
    files("a/1.txt", "b/2.txt");
    for (String name : List.of("a", "b")) {
      for (int i = 0; i < 8; i++) {
        Files.createSymbolicLink(folder.resolve(name + "/up" + i), folder);
        Files.createSymbolicLink(folder.resolve(name + "/b" + i), folder.resolve("b"));
      }
    }
    assertThat(names())
        .hasSize(2)
        .anyMatch(n -> n.endsWith("1.txt"))
        .anyMatch(n -> n.endsWith("2.txt"));
  }

  @Test
  void aDirectoryWithoutFilesIsAReportedTrouble() {
    Inputs inputs = Inputs.of(List.of(folder.toString()));
    assertThat(inputs.list()).isEmpty();
    assertThat(inputs.troubles()).hasSize(1);
    assertThat(inputs.troubles().get(0).why()).hasMessage("holds no files to read");
  }

  @Test
  void aDirectoryThatMayNotBeListedIsReportedAndTheOthersAreRead() throws Exception {
    files("a/1.txt", "b/2.txt");
    Path secret = folder.resolve("a");
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "root reads all");
    Inputs inputs = Inputs.of(List.of(folder.toString()));
    assertThat(secret.toFile().setReadable(true)).isTrue();
    assertThat(inputs.list()).hasSize(1);
    assertThat(inputs.troubles())
        .extracting(Inputs.Trouble::name)
        .containsExactly(secret.toString());
  }

  @Test
  void deepDirectoriesAreWalkedWithoutRecursion() throws Exception {
    Path deep = folder;
    for (int i = 0; i < 1000 && deep.toString().length() < 3900; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("x"), "x");
    assertThat(names()).hasSize(1);
  }

  @Test
  void namesAreOrderedAsPeopleReadThem() {
    List<String> wanted =
        List.of(
            "", "1", "02", "2a", "3", "10", "010b", "a", "A b", "a1", "A2", "a10", "a10b", "B",
            "b1x", "ä");
    List<String> shuffled = new ArrayList<>(wanted);
    Collections.shuffle(shuffled, new Random(5));
    shuffled.sort(new NaturalOrder());
    assertThat(shuffled).isEqualTo(wanted);
  }

  @Test
  void theOrderOfNamesIsTotal() {
    Random random = new Random(11);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      StringBuilder name = new StringBuilder();
      for (int j = random.nextInt(5); j >= 0; j--) {
        name.append("aA0019b.".charAt(random.nextInt(8)));
      }
      names.add(name.toString());
    }
    NaturalOrder order = new NaturalOrder();
    for (String a : names) {
      for (String b : names) {
        assertThat(order.compare(a, b)).isEqualTo(-order.compare(b, a));
        assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
        for (String c : names) {
          if (order.compare(a, b) < 0 && order.compare(b, c) < 0) {
            assertThat(order.compare(a, c)).isNegative();
          }
        }
      }
    }
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Inputs.Input input : Inputs.of(List.of(folder.toString())).list()) {
      names.add(folder.relativize(Path.of(input.name())).toString());
    }
    return names;
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }
}
