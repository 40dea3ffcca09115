package parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes completions for fish out of the commands as picocli knows them. */
final class FishCompletion {
  private final CommandSpec root;
  private final StringBuilder script = new StringBuilder();

  FishCompletion(CommandLine parley) {
    root = parley.getCommandSpec();
  }

  String script() {
    script.append("complete -c parley -e\n");
    String none = "__fish_use_subcommand";
    options(root, none);
    for (Map.Entry<String, CommandLine> verb : root.subcommands().entrySet()) {
      CommandSpec spec = verb.getValue().getCommandSpec();
      String header = String.join(" ", spec.usageMessage().header());
      line(none, "-a " + quoted(verb.getKey()) + " -d " + quoted(header));
      String after = "__fish_seen_subcommand_from " + verb.getKey();
      options(spec, after);
      positionals(spec, after);
    }
    String verbs = String.join(" ", root.subcommands().keySet());
    line("__fish_seen_subcommand_from help", "-f -a " + quoted(verbs));
    return script.toString();
  }

  private void options(CommandSpec spec, String when) {
    for (OptionSpec option : spec.options()) {
      StringBuilder line = new StringBuilder();
      for (String name : option.names()) {
        line.append(name.startsWith("--") ? "-l " : "-s ")
            .append(name.replaceFirst("^-+", ""))
            .append(' ');
      }
      if (option.arity().max() > 0) {
        line.append("-x ");
        List<String> values = candidates(option);
        if (!values.isEmpty()) {
          line.append("-a ").append(quoted(String.join(" ", values))).append(' ');
        }
      }
      line.append("-d ").append(quoted(description(option)));
      line(when, line.toString());
    }
  }

  private void positionals(CommandSpec spec, String when) {
    for (PositionalParamSpec positional : spec.positionalParameters()) {
      List<String> values = candidates(positional);
      if (!values.isEmpty()) {
        line(when, "-f -a " + quoted(String.join(" ", values)));
      }
    }
    if (spec.positionalParameters().isEmpty()) {
      line(when, "-f"); // no file names where none are taken
    }
  }

  private void line(String when, String what) {
    script.append("complete -c parley -n '").append(when).append("' ").append(what).append('\n');
  }

  private static List<String> candidates(ArgSpec arg) {
    List<String> values = new ArrayList<>();
    if (arg.completionCandidates() != null) {
      arg.completionCandidates().forEach(values::add);
    }
    return values;
  }

  /** The first sentence, with the values that it names. */
  private static String description(OptionSpec option) {
    String all = String.join(" ", option.description());
    String filled = all.replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates(option)));
    int end = filled.indexOf(". ");
    String first = end < 0 ? filled : filled.substring(0, end);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
