package parley.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What can be typed after a colon besides the name of any {@link Action}. Completion, help and
 * README are made from this list; a new command is one constant here and its case in {@link
 * CommandLine}.
 */
public enum Command {
  GO("12", "", "go to comment #12, and :2.1 to #2.1"),
  WRITE("w", "FILE", "save what is visible; the ending of the name tells the format"),
  OVERWRITE("w!", "FILE", "the same, over a file that exists; without a name the last one"),
  PIPE("|", "COMMAND", "give what is visible to a command of the shell"),
  AUTHOR("author", "NAME", "only comments by NAME, or a part of it; without a name by everybody"),
  MATCH("match", "REGEX", "only comments whose text matches; without a pattern all"),
  CONTEXT("context", "none|parents|thread", "what stays around the comments that match"),
  WIDTH("width", "N", "columns of running text at most"),
  NEXT("n", "", "next article"),
  PREVIOUS("p", "", "previous article"),
  QUIT("q", "", "quit at once");

  private final String label;
  private final String argument;
  private final String help;

  Command(String label, String argument, String help) {
    this.label = label;
    this.argument = argument;
    this.help = help;
  }

  /** What is typed. */
  public String label() {
    return label;
  }

  /** What may follow, or empty. */
  public String argument() {
    return argument;
  }

  /** What it does, in a few words. */
  public String help() {
    return help;
  }

  /** The name of an action on the command line: {@code fold-all}. */
  public static String name(Action action) {
    return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Everything that can stand first on the line, but numbers, in the order of the alphabet. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Command command : values()) {
      if (command != GO) {
        names.add(command.label);
      }
    }
    for (Action action : Action.values()) {
      if (!names.contains(name(action))) {
        names.add(name(action));
      }
    }
    Collections.sort(names);
    return names;
  }
}
