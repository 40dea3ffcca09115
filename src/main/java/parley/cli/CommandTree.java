package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands and their options as picocli knows them. Making it costs some 40 ms. */
final class CommandTree {
  private final CommandLine parley;
  private final Streams streams;
  private final StringWriter said = new StringWriter();

  CommandTree(Streams streams, Complaints complaints) {
    this.streams = streams;
    parley =
        new CommandLine(new BrowseCommand(streams, complaints))
            .addSubcommand(new ShowCommand(streams, complaints))
            .addSubcommand(new CommentersCommand(streams, complaints))
            .addSubcommand(new ExportCommand(streams, complaints))
            .addSubcommand(new FormatsCommand(streams))
            .addSubcommand(new SettingsCommand(streams, complaints))
            .addSubcommand(new CompletionCommand(streams))
            .addSubcommand(new CommandLine.HelpCommand());
    parley.setExpandAtFiles(false); // a file may be called @notes
    parley.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    parley.setOut(new PrintWriter(said));
    layOut(parley);
    parley.getSubcommands().values().forEach(CommandTree::layOut);
  }

  /** Help in the order in which the options are declared: what to see, how, read with what. */
  private static void layOut(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .sortOptions(false)
        .sortSynopsis(false)
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n");
  }

  CommandLine parley() {
    return parley;
  }

  /** Does what the arguments ask for. */
  ExitCode run(String[] args) throws Exception {
    ParseResult parsed = parse(args);
    if (helped(parsed)) {
      print();
      return ExitCode.DONE;
    }
    List<CommandLine> commands = parsed.asCommandLineList();
    if (commands.size() > 1 && !parsed.matchedArgs().isEmpty()) {
      String verb = commands.get(1).getCommandName();
      throw new Failure(
          ExitCode.WRONG_USAGE,
          "the command " + verb + " comes after an option or a file",
          "Write parley " + verb + " first, or ./" + verb + " for a file of that name");
    }
    return (ExitCode) ((Callable<?>) commands.get(commands.size() - 1).getCommand()).call();
  }

  /** Not by picocli itself, whose writer says nothing of what it could not write. */
  private void print() throws IOException {
    parley.getOut().flush();
    Output out = Output.plain(streams);
    out.writer().append(said.toString());
    out.flush();
  }

  private static boolean helped(ParseResult parsed) throws Failure {
    try {
      return CommandLine.executeHelpRequest(parsed) != null;
    } catch (ParameterException e) {
      throw new Failure(ExitCode.WRONG_USAGE, sentencePart(e.getMessage()), help(e));
    }
  }

  private ParseResult parse(String[] args) throws Failure {
    try {
      return parley.parseArgs(args);
    } catch (UnmatchedArgumentException e) {
      List<String> close = e.getSuggestions();
      throw new Failure(
          ExitCode.WRONG_USAGE,
          "unknown option or argument " + String.join(" ", e.getUnmatched()),
          close.isEmpty() ? help(e) : "Did you mean " + String.join(" or ", close) + "?");
    } catch (ParameterException e) {
      throw new Failure(ExitCode.WRONG_USAGE, sentencePart(e.getMessage()), help(e));
    }
  }

  private static String help(ParameterException e) {
    String name = e.getCommandLine().getCommandName();
    return "'parley help" + (name.equals("parley") ? "" : " " + name) + "' lists the options";
  }

  private static String sentencePart(String message) {
    String start = message.substring(0, 1).toLowerCase(java.util.Locale.ROOT);
    int end = message.length();
    while (end > 1 && (message.charAt(end - 1) == '.' || message.charAt(end - 1) <= ' ')) {
      end--;
    }
    return start + message.substring(1, end);
  }
}
