package parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import parley.settings.Preferences;

/**
 * The command line as a function: arguments and streams in, exit code out. Whatever happens, the
 * user reads one line.
 */
public final class Cli {
  private Cli() {}

  /** Runs one command on the process's own streams and terminal. */
  public static int run(String[] args) {
    int code = run(args, SystemStreams.open());
    ClassArchive.heal(System.getenv());
    return code;
  }

  /** Runs one command and answers with its exit code. */
  static int run(String[] args, Streams streams) {
    Complaints complaints = new Complaints(streams.err());
    return code(args, streams, complaints).code();
  }

  private static ExitCode code(String[] args, Streams streams, Complaints complaints) {
    try {
      if (args.length == 1 && args[0].equals(Rehearsal.OPTION)) {
        return Rehearsal.run(streams);
      }
      return isPlain(args)
          ? new BrowseCommand(streams, complaints).run(plain(args, streams, complaints))
          : new CommandTree(streams, complaints).run(args);
    } catch (Failure e) {
      complaints.say(e.getMessage());
      return worse(e.code(), complaints.end());
    } catch (UncheckedIOException e) {
      return unwritable(e.getCause(), complaints);
    } catch (IOException e) {
      return unwritable(e, complaints);
    } catch (OutOfMemoryError e) {
      complaints.say("out of memory. Open fewer or smaller files.");
      return ExitCode.UNREADABLE;
    } catch (Throwable e) {
      complaints.say(Failure.sentences(Complaints.place(e), Complaints.REPORT));
      return ExitCode.BUG;
    }
  }

  private static Choices plain(String[] args, Streams streams, Complaints complaints) {
    Preferences preferences = SettingsFile.of(streams.environment()).load(complaints);
    return Choices.plain(List.of(args), preferences);
  }

  /** Whether picocli, which takes longer to start than all the rest, has nothing to do. */
  static boolean isPlain(String[] args) {
    for (String arg : args) {
      if (arg.startsWith("-") && !arg.equals("-")) {
        return false;
      }
    }
    return args.length == 0 || !isCommand(args[0]);
  }

  /** The names of the commands, known without picocli; a test compares the two. */
  static boolean isCommand(String name) {
    return switch (name) {
      case "show", "commenters", "export", "formats", "settings", "completion", "help" -> true;
      default -> false;
    };
  }

  /** What could not be read counts more than that the rest did not match, as with grep. */
  private static ExitCode worse(ExitCode failure, ExitCode end) {
    return failure == ExitCode.NOTHING_MATCHED && end != ExitCode.DONE ? end : failure;
  }

  private static ExitCode unwritable(IOException e, Complaints complaints) {
    if (e instanceof StandardOutput.Closed) {
      return ExitCode.DONE;
    }
    complaints.say("standard output: " + e.getMessage() + ". Nothing more was written.");
    return ExitCode.UNWRITABLE;
  }
}
