package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.Readme;
import parley.settings.Config;
import parley.settings.Setting;
import parley.tui.Theme;
import parley.view.Action;
import parley.write.ExportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** README.md says what the command line does. */
class ReadmeTest {
  private static CommandSpec parley() {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            Map.of(),
            FakeTerminal.NONE);
    return new CommandTree(streams, new Complaints(streams.err())).parley().getCommandSpec();
  }

  @Test
  void everyCommandIsListedAndNoOther() throws IOException {
    List<String> listed = new ArrayList<>();
    for (String line : Readme.part("commands").lines().toList()) {
      Matcher command = Pattern.compile(" {4}parley ([a-z]+)\\b.*").matcher(line);
      if (command.matches()) {
        listed.add(command.group(1));
      }
    }
    assertThat(listed).containsExactlyElementsOf(parley().subcommands().keySet());
  }

  @Test
  void everySharedOptionIsInTheTableAndNoOther() throws IOException {
    List<String> table = new ArrayList<>();
    for (List<String> row : Readme.table("options")) {
      table.add(row.get(0));
    }
    List<String> options = new ArrayList<>();
    for (OptionSpec option : parley().subcommands().get("show").getCommandSpec().options()) {
      if (!option.usageHelp()) {
        options.add("`" + usage(option) + "`");
      }
    }
    assertThat(table).isEqualTo(options);
  }

  /** As a user types it: a closed set of values is named, anything else has a label. */
  private static String usage(OptionSpec option) {
    String name = option.longestName();
    if (option.arity().max() == 0) {
      return name;
    }
    return switch (name) {
      case "--context", "--color" -> name + " " + String.join("|", option.completionCandidates());
      default -> name + " " + option.paramLabel();
    };
  }

  @Test
  void theCommandsThatShareThemDo() {
    for (String verb : List.of("show", "commenters", "export")) {
      CommandLine command = parley().subcommands().get(verb);
      for (OptionSpec option : parley().options()) {
        if (!option.versionHelp()) {
          assertThat(command.getCommandSpec().findOption(option.longestName()))
              .as("%s %s", verb, option.longestName())
              .isNotNull();
        }
      }
    }
  }

  @Test
  void everyExitCodeIsInTheTable() throws IOException {
    List<List<String>> codes = new ArrayList<>();
    for (ExitCode code : ExitCode.values()) {
      codes.add(List.of(Integer.toString(code.code()), code.meaning()));
    }
    assertThat(Readme.table("exit-codes")).isEqualTo(codes);
  }

  @Test
  void everySettingIsInTheTable() throws IOException {
    StringBuilder table =
        new StringBuilder("| setting | takes | usually | what it does |\n|---|---|---|---|\n");
    for (Setting setting : Setting.values()) {
      table.append("| `").append(setting.label()).append("` | ");
      table.append(SettingsCommand.takes(setting)).append(" | `").append(setting.usual());
      table.append("` | ").append(setting.help()).append(" |\n");
    }
    assertThat(Readme.part("settings")).isEqualTo(table.toString());
  }

  @Test
  void theExampleOfSettingsIsUnderstood() throws IOException {
    byte[] example = Readme.block("config").getBytes(StandardCharsets.UTF_8);
    Config config = Config.read(example, Theme.names());
    assertThat(config.complaints()).isEmpty();
    assertThat(config.preferences().value(Setting.THEME)).isEqualTo("light");
    assertThat(config.preferences().keymap().keys(Action.FIRST)).containsExactly("gg", "Home");
  }

  @Test
  void exportNamesItsFormats() throws IOException {
    List<String> names = new ArrayList<>();
    for (ExportFormat format : ExportFormat.values()) {
      names.add(format.label());
    }
    assertThat(Readme.part("commands")).contains("--format " + String.join("|", names) + " ");
  }
}
