package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;

/** The command line, and what all prompts share: history, editing, the caret. */
class CommandStoryTest {
  private static final Article VOTE =
      Sketch.article(
          """
          Tavi: Again the ferry company wins.
          Vesna: I believe they would give back some of the berths.
            joE: Where are the two ferries we paid for?
              Vesna: In the yard.
          Óscar: Being that islanders are quick to shout.
          Ада Лавлейс: The people do.
          """);

  private static Story at(int columns, int rows) {
    return Story.of(columns, rows, VOTE);
  }

  private static String status(Story story) {
    String[] rows = story.screen().split("\n");
    return rows[rows.length - 1].strip();
  }

  private static Story run(Story story, String command) {
    return story.press(":").type(command).press("Enter");
  }

  private static Effect enter(Story story, String command) {
    story.press(":").type(command);
    return story.browser().press(Key.named("Enter"));
  }

  @Test
  void everyNameIsThereOnce() {
    List<String> names = Command.names();
    Set<String> once = new HashSet<>(names);
    assertThat(once).hasSameSizeAs(names);
    for (Action action : Action.values()) {
      assertThat(names).contains(action.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  @Test
  void anActionIsDoneByItsName() {
    assertThat(run(at(80, 24), "fold-all").screen())
        .contains("▸ Vesna · #2")
        .doesNotContain("yard");
    assertThat(status(run(at(80, 24).press("j"), "next-c"))).startsWith("Vesna");
    assertThat(status(run(at(80, 24), "next 3"))).startsWith("Vesna › joE");
    assertThat(run(at(80, 24), "help").screen()).startsWith(" Keys");
    assertThat(run(at(80, 24), "depth 1").screen()).doesNotContain("yard");
    Story marked = run(run(at(80, 24).press("jj"), "bookmark a").press("g"), "to-bookmark a");
    assertThat(status(marked)).startsWith("Vesna");
  }

  @Test
  void numbersGoToComments() {
    assertThat(status(run(at(80, 24), "2.1"))).startsWith("Vesna › joE");
    assertThat(status(run(at(80, 24).press("zM"), "2.1.1"))).startsWith("Vesna › joE › Vesna");
    assertThat(status(run(at(80, 24), "#4"))).startsWith("Ада Лавлейс");
    Story wrong = run(at(80, 24), "2.7");
    assertThat(status(wrong)).startsWith(":2.7").endsWith("there is no comment #2.7");
  }

  @Test
  void articlesAndTheProgramAreLeft() {
    assertThat(enter(at(80, 24), "q")).isEqualTo(Effect.QUIT);
    Article boat = Sketch.article("Ada: The boat.");
    Story two = Story.of(80, 24, VOTE, boat).press("Enter");
    assertThat(run(two, "n").screen()).contains("The boat.");
    assertThat(run(two, "p").screen()).contains("the ferry company");
    assertThat(status(run(two, "p"))).startsWith("this is the first article");
  }

  @Test
  void filesAndPipesAreAskedFor() {
    Story story = at(80, 24);
    Effect.Save save = (Effect.Save) enter(story, "w some file.md");
    assertThat(save.file()).isEqualTo("some file.md");
    assertThat(save.overwrites()).isFalse();
    save = (Effect.Save) enter(story, "w!");
    assertThat(save.file()).isEqualTo("some file.md");
    assertThat(save.overwrites()).isTrue();
    assertThat(((Effect.Pipe) enter(story, "|wc -l")).command()).isEqualTo("wc -l");
    assertThat(((Effect.Pipe) enter(story, "| wc | cat")).command()).isEqualTo("wc | cat");
    assertThat(enter(story, "w")).isEqualTo(Effect.NONE);
    assertThat(status(story)).endsWith("w wants the name of a file");
  }

  @Test
  void filtersAreLaidByName() {
    Story story = run(at(80, 24), "author ves");
    assertThat(status(story)).contains("filter: Vesna (2)");
    assertThat(status(run(story, "match yard"))).contains("filter: Vesna & \"yard\" (1)");
    assertThat(status(run(story, "context none"))).contains("alone");
    assertThat(run(story, "author").screen()).contains("In the yard");
    assertThat(status(run(story, "match"))).doesNotContain("filter");
    assertThat(status(run(story, "author Ада"))).contains("filter: Ада Лавлейс (1)");
  }

  @Test
  void theMeasureChangesAndThePlaceStays() {
    Story story = run(at(80, 24).press("jj"), "width 30");
    assertThat(story.screen()).contains("I believe they would give back\n").contains("▌▾ Vesna");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fold-al|several",
        "fodl-all|no command fodl-all: fold-all",
        "fol|several begin with fol: fold",
        "xyzzy|no command xyzzy: Tab lists them",
        "depth|depth wants a number",
        "next x|next wants no more words",
        "bookmark|bookmark wants a letter",
        "width 3|width wants a number from 20 on",
        "context x|context is none, parents or thread",
        "context none|no filter is on",
        "author Vesan|nobody is called Vesan: Vesna?",
        "author a|3 people are called so: Tavi, Vesna, Óscar",
        "match [|not a pattern: Unclosed character class",
      })
  void whatIsWrongIsSaidAndTheLineStays(String command, String said) {
    if (command.equals("fold-al")) {
      assertThat(status(run(at(80, 24), command))).doesNotStartWith(":");
      return;
    }
    Story story = run(at(100, 24), command);
    assertThat(status(story)).startsWith(":" + command).contains(said.strip());
    assertThat(story.browser().frame().caretRow()).isEqualTo(23);
  }

  @Test
  void tabCompletesWhatIsCommonAndThenGoesThroughTheRest() {
    Story story = at(80, 24).press(":").type("unf").press("Tab");
    assertThat(status(story)).startsWith(":unfold").contains("unfold  unfold-all");
    assertThat(status(story.press("Tab"))).startsWith(":unfold ");
    assertThat(status(story.press("Tab"))).matches(":unfold-\\S+ .*");
    assertThat(status(story.press("Shift-Tab"))).startsWith(":unfold ");
    story.press("Ctrl-U").type("context t").press("Tab");
    assertThat(status(story)).isEqualTo(":context thread");
    story.press("Ctrl-U").type("author а").press("Tab");
    assertThat(status(story)).isEqualTo(":author Ада Лавлейс");
    assertThat(status(story.press("Enter"))).contains("filter: Ада Лавлейс");
  }

  @Test
  void theLineEndsWhereItBegan() {
    Story story = at(80, 24).press("j", ":").type("x").press("Backspace", "Backspace");
    assertThat(status(story)).startsWith("Tavi");
    assertThat(status(story.press(":").press("Enter"))).startsWith("Tavi");
    assertThat(status(story.press(":").type("zz").press("Esc"))).startsWith("Tavi");
  }

  @Test
  void upAndDownRecallWhatWasEntered() {
    Story story = run(run(at(80, 24), "fold-all"), "unfold-all").press(":").type("dra");
    assertThat(status(story.press("Up"))).isEqualTo(":unfold-all");
    assertThat(status(story.press("Up"))).isEqualTo(":fold-all");
    assertThat(status(story.press("Up"))).isEqualTo(":fold-all");
    assertThat(status(story.press("Down"))).isEqualTo(":unfold-all");
    assertThat(status(story.press("Ctrl-N"))).isEqualTo(":dra");
    assertThat(status(story.press("Esc", "&"))).isEqualTo("only text with:");
    assertThat(status(story.press("Up"))).isEqualTo("only text with:");
  }

  @Test
  void aSearchIsRecalledAndSteppedThrough() {
    Story story = at(80, 24).press("/").type("ferr").press("Enter", "Esc", "/", "Up");
    assertThat(status(story)).startsWith("/ferr").endsWith("1/3");
    assertThat(status(story.press("Ctrl-G"))).endsWith("2/3");
    assertThat(status(story.press("Ctrl-T"))).endsWith("1/3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"👍🏽👨‍👩‍👧", "Ада", "Ωμέγα", "שלום", "漢字かな", "हिन्दी", "e\u0301"})
  void theCaretStandsBehindNamesOfAllScripts(String name) {
    Story story = at(80, 24).press("/").type(name);
    int wide = parley.text.Width.of(name);
    assertThat(story.browser().frame().caretColumn()).isEqualTo(1 + wide);
    story.press("Left", "Right", "Ctrl-A");
    assertThat(story.browser().frame().caretColumn()).isEqualTo(1);
    story.press("Ctrl-K", "Ctrl-Y");
    assertThat(story.browser().frame().caretColumn()).isEqualTo(1 + wide);
    story.browser().press(new Key("Paste", name));
    assertThat(story.browser().frame().caretColumn()).isEqualTo(1 + 2 * wide);
  }

  @Test
  void keysThatMeanNothingYetAreShown() {
    assertThat(status(at(80, 24).press("1", "2"))).contains("   12   ");
    assertThat(status(at(80, 24).press("z"))).contains("   z   ");
    assertThat(status(at(40, 10).press("3", "m"))).contains("3m");
    assertThat(status(at(80, 24).press("1", "2", "G")))
        .startsWith("there is")
        .doesNotContain("   12 ");
  }

  @Test
  void aNarrowScreenHasRoomForTheLine() {
    Story story = at(40, 10).press(":").type("fold-").press("Tab");
    String[] rows = story.screen().split("\n");
    assertThat(rows[9]).startsWith(":fold-").hasSizeLessThanOrEqualTo(40);
  }

  @Test
  void theHelpListsTheCommands() {
    String help = Story.of(100, 120, VOTE).press("?").screen();
    for (Command command : Command.values()) {
      assertThat(help).contains(":" + command.label());
    }
  }
}
