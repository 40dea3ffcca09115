package parley.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import parley.model.Discussion;
import parley.model.Identity;
import parley.text.Nearest;

/** Does what a line says that was typed after a colon. */
final class CommandLine {
  private static final int LEAST_WIDTH = 20;
  private static final int MOST_WIDTH = 1_000;

  private final Reader reader;
  private final String argument;

  private CommandLine(Reader reader, String argument) {
    this.reader = reader;
    this.argument = argument;
  }

  /** Runs a line; says what is wrong with it, or nothing. */
  static String run(String line, Reader reader) {
    String typed = line.strip();
    if (typed.isEmpty()) {
      return "";
    }
    if (Character.isDigit(typed.charAt(0)) || typed.charAt(0) == '#') {
      return new CommandLine(reader, "").go(typed);
    }
    int end = typed.charAt(0) == '|' ? 1 : typed.indexOf(' ');
    String name = end < 0 ? typed : typed.substring(0, end);
    CommandLine command = new CommandLine(reader, end < 0 ? "" : typed.substring(end).strip());
    return command.run(name);
  }

  private String run(String typed) {
    List<String> meant = meant(typed);
    if (meant.size() != 1) {
      return wrong(typed, meant);
    }
    String name = meant.get(0);
    for (Command command : Command.values()) {
      boolean cycles = command == Command.CONTEXT && argument.isEmpty();
      if (command.label().equals(name) && !cycles) {
        return run(command);
      }
    }
    for (Action action : Action.values()) {
      if (Command.name(action).equals(name)) {
        return run(action);
      }
    }
    return wrong(typed, meant);
  }

  /** The whole name, else all that begin with what was typed. */
  private static List<String> meant(String typed) {
    List<String> names = Command.names();
    if (names.contains(typed)) {
      return List.of(typed);
    }
    List<String> some = new ArrayList<>();
    for (String name : names) {
      if (name.startsWith(typed)) {
        some.add(name);
      }
    }
    return some;
  }

  private static String wrong(String typed, List<String> meant) {
    List<String> near = meant.isEmpty() ? Nearest.to(typed, Command.names()) : meant;
    String which = near.isEmpty() ? "Tab lists them" : String.join(", ", near);
    return (meant.isEmpty() ? "no command " : "several begin with ") + typed + ": " + which;
  }

  private String run(Action action) {
    if (action.takesLetter()) {
      if (argument.length() != 1) {
        return Command.name(action) + " wants a letter";
      }
      reader.outbox().mean(new Keymap.Meaning(action, 0, argument));
      return "";
    }
    int number = argument.isEmpty() ? 0 : number(argument);
    if (number < 0 || number == 0 && action == Action.DEPTH) {
      return Command.name(action) + " wants " + (argument.isEmpty() ? "a number" : "no more words");
    }
    reader.outbox().mean(new Keymap.Meaning(action, number, ""));
    return "";
  }

  private String run(Command command) {
    return switch (command) {
      case GO -> go(argument);
      case WRITE, OVERWRITE -> write(command == Command.OVERWRITE);
      case PIPE -> argument.isEmpty() ? "| wants a command" : pipe();
      case AUTHOR -> author();
      case MATCH -> match();
      case CONTEXT -> context();
      case WIDTH -> width();
      case NEXT -> run(Action.NEXT_ARTICLE);
      case PREVIOUS -> run(Action.PREVIOUS_ARTICLE);
      case QUIT -> run(Action.QUIT);
    };
  }

  private String write(boolean overwrite) {
    String last = reader.histories().of(Prompt.Purpose.SAVE).last();
    String file = argument.isEmpty() && overwrite ? last : argument;
    if (file.isEmpty()) {
      return "w wants the name of a file";
    }
    reader.histories().of(Prompt.Purpose.SAVE).add(file);
    Outgoing.save(reader, file, overwrite);
    return "";
  }

  private String pipe() {
    reader.histories().of(Prompt.Purpose.PIPE).add(argument);
    Outgoing.pipe(reader, argument);
    return "";
  }

  private String author() {
    Discussion d = reader.view().discussion();
    List<Integer> people = argument.isEmpty() ? List.of() : People.find(d, argument);
    if (people.isEmpty() && !argument.isEmpty()) {
      List<String> near = Nearest.to(argument, d.names());
      return "nobody is called " + argument + (near.isEmpty() ? "" : ": " + near.get(0) + "?");
    }
    boolean same = true;
    for (int who : people) {
      same &= Identity.same(d.names().get(who), d.names().get(people.get(0)));
    }
    if (!same) {
      return people.size() + " people are called so: " + names(d, people);
    }
    reader.filter(reader.filter().withAuthors(people));
    return "";
  }

  private static String names(Discussion d, List<Integer> people) {
    List<String> names = new ArrayList<>();
    for (int who : people.subList(0, Math.min(3, people.size()))) {
      names.add(d.names().get(who));
    }
    return String.join(", ", names) + (people.size() > 3 ? ", …" : "");
  }

  private String match() {
    try {
      return MatchMode.lay(argument, reader);
    } catch (PatternSyntaxException e) {
      return "not a pattern: " + e.getDescription();
    }
  }

  private String context() {
    ThreadView view = reader.view();
    for (Context context : Context.values()) {
      if (context.name().toLowerCase(Locale.ROOT).startsWith(argument)) {
        if (view.filter().isEmpty()) {
          return "no filter is on";
        }
        ThreadView next = view.withLayer(view.filter().get().withContext(context));
        reader.show(Scroll.settle(next, reader.page()));
        return "";
      }
    }
    return "context is none, parents or thread";
  }

  private String width() {
    int columns = number(argument);
    if (columns < LEAST_WIDTH || columns > MOST_WIDTH) {
      return "width wants a number from " + LEAST_WIDTH + " on";
    }
    reader.fitting().measure(columns);
    return "";
  }

  /** Goes to a comment by its number, {@code 12} or {@code 2.1}. */
  private String go(String typed) {
    Discussion d = reader.view().discussion().thread();
    int from = 0;
    int to = d.size();
    int found = -1;
    for (String part : typed.replaceFirst("^#", "").split("\\.", -1)) {
      int wanted = number(part);
      found = -1;
      for (int i = from; i < to && found < 0; i = d.end(i)) {
        found = d.ordinal(i) == wanted ? i : -1;
      }
      if (found < 0) {
        return "there is no comment #" + typed.replaceFirst("^#", "");
      }
      from = found + 1;
      to = d.end(found);
    }
    reader.jump(reader.view().discussion().fromThread(found));
    return "";
  }

  /** A whole number, or -1. */
  private static int number(String text) {
    boolean digits = !text.isEmpty() && text.length() < 10;
    for (int i = 0; digits && i < text.length(); i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? Integer.parseInt(text) : -1;
  }
}
