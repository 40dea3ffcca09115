package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.read.Format;
import parley.read.Formats;
import parley.read.Source;
import parley.text.Row;
import parley.view.Action;
import parley.view.Browser;
import parley.view.Command;
import parley.view.Key;
import parley.view.Settings;

/** The picture and the key table of the README are what the program shows and does. */
class ReadmeTest {
  private static final Path SAMPLE = Path.of("samples/01-harbour-vote.txt");

  @Test
  void thePictureIsTheRealScreen() throws Exception {
    Browser browser = new Browser(Settings.DEFAULT);
    browser.resize(80, 24);
    browser.expect(List.of(SAMPLE.toString()));
    browser.loaded(0, Formats.read(Source.of(SAMPLE.toString(), Files.readAllBytes(SAMPLE))));
    for (String key : List.of("j", "j", "j", "f")) {
      browser.press(Key.typed(key));
    }
    StringBuilder screen = new StringBuilder();
    for (Row row : browser.frame().rows()) {
      screen.append(row.text().stripTrailing()).append('\n');
    }
    Readme.same("screen", "```text\n" + screen + "```\n");
  }

  @Test
  void theKeyTableIsTheListOfActions() throws Exception {
    Readme.same("keys", keyTable());
  }

  private static String keyTable() {
    StringBuilder table = new StringBuilder("| keys | what they do |\n|---|---|\n");
    for (Action.Group group : Action.Group.values()) {
      table.append("| **").append(group.title()).append("** | |\n");
      for (Action action : Action.values()) {
        if (action.group() == group) {
          table.append("| ").append(keys(action)).append(" | ").append(action.help());
          table.append(" |\n");
        }
      }
    }
    return table.toString();
  }

  @Test
  void theCommandLineTableIsTheListOfCommands() throws Exception {
    StringBuilder table = new StringBuilder("| typed | what it does |\n|---|---|\n");
    for (Command command : Command.values()) {
      String typed = (":" + command.label() + " " + command.argument()).strip();
      table.append("| `").append(typed.replace("|", "\\|")).append("` | ");
      table.append(command.help()).append(" |\n");
    }
    Readme.same("command-line", table.toString());
  }

  @Test
  void theFormatTableIsTheListOfFormats() throws Exception {
    StringBuilder table = new StringBuilder("| name | what it is, and what tells |\n|---|---|\n");
    for (Format format : Formats.all()) {
      table.append("| `").append(format.name()).append("` | ");
      table.append(format.description()).append(" |\n");
    }
    Readme.same("formats", table.toString());
  }

  private static String keys(Action action) {
    List<String> names = new ArrayList<>();
    for (String key : action.keys()) {
      names.add("`" + key.replace("|", "\\|") + "`");
    }
    if (action == Action.DEPTH) {
      return names.get(0) + " to " + names.get(names.size() - 1);
    }
    return String.join(" ", names);
  }

  @Test
  void theReadmeIsTextThatEveryToolCanShow() throws Exception {
    String text = Readme.text();
    assertThat(text).doesNotContain("\r").doesNotContain("\t").endsWith("\n");
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(text);
  }
}
