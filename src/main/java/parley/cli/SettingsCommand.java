package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import parley.settings.Config;
import parley.settings.Preferences;
import parley.settings.Setting;
import parley.text.Sanitizer;
import parley.tui.Theme;
import parley.view.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley settings}: every setting as it is now, in the words of the file that sets it. */
@Command(
    name = "settings",
    header = "Print every setting and key, in the form of the settings file.",
    customSynopsis = "parley settings",
    footer = {
      "",
      "What is as usual is printed as a remark. To begin a file of your own:",
      "",
      "  mkdir -p ~/.config/parley",
      "  parley settings > ~/.config/parley/config.properties",
    })
final class SettingsCommand implements Callable<ExitCode> {
  private final Streams streams;
  private final Complaints complaints;
  @Mixin private HelpOption help = new HelpOption();

  SettingsCommand(Streams streams, Complaints complaints) {
    this.streams = streams;
    this.complaints = complaints;
  }

  @Override
  public ExitCode call() throws IOException {
    SettingsFile file = SettingsFile.of(streams.environment());
    Preferences now = file.load(complaints);
    Output out = Output.plain(streams);
    head(file, out.writer());
    for (Setting setting : Setting.values()) {
      out.writer().append("\n# ").append(setting.help()).append("\n# ");
      out.writer().append(takes(setting)).append("; usually ");
      out.writer().append(setting.usual()).append('\n');
      boolean usual = now.value(setting).equals(setting.usual());
      line(setting.label(), now.value(setting), usual, out.writer());
    }
    keys(now, out.writer());
    out.flush();
    return ExitCode.DONE;
  }

  private static void head(SettingsFile file, Writer out) throws IOException {
    String path = Sanitizer.line(file.path());
    out.append("# Settings of parley, ");
    if (path.isEmpty()) {
      out.append("without a file to read them from\n");
    } else {
      out.append(file.exists() ? "with what is set in " : "for ").append(path).append('\n');
    }
    out.append("# A line that begins with # changes nothing: take the # away to set it.\n");
  }

  /** What a setting takes. */
  static String takes(Setting setting) {
    if (setting == Setting.WIDTH) {
      return "a number, " + Setting.LEAST_WIDTH + " or more";
    }
    return String.join(", ", setting == Setting.THEME ? Theme.names() : setting.takes());
  }

  private static void line(String name, String value, boolean usual, Writer out)
      throws IOException {
    out.append(usual ? "#" : "").append(name).append(" =");
    out.append(value.isEmpty() ? "" : " ").append(value).append('\n');
  }

  private static void keys(Preferences now, Writer out) throws IOException {
    for (Action.Group group : Action.Group.values()) {
      out.append("\n# Keys: ").append(group.title()).append('\n');
      for (Action action : Action.values()) {
        if (action.group() == group) {
          List<String> keys = now.keymap().keys(action);
          out.append("\n# ").append(action.help()).append('\n');
          line(Config.label(action), String.join(" ", keys), keys.equals(action.keys()), out);
        }
      }
    }
  }
}
