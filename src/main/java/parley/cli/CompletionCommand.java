package parley.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley completion}: a script that lets the shell complete parley's command line. */
@Command(
    name = "completion",
    header = "Print a script that completes parley's commands and options.",
    customSynopsis = "parley completion SHELL",
    footer = {
      "",
      "bash:  source <(parley completion bash)          in ~/.bashrc",
      "zsh:   source <(parley completion zsh)           in ~/.zshrc",
      "fish:  parley completion fish | source           in ~/.config/fish/config.fish",
    })
final class CompletionCommand implements Callable<ExitCode> {
  private final Streams streams;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help = new HelpOption();

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Candidates.Shells.class,
      description = "The shell: ${COMPLETION-CANDIDATES}.")
  private String shell;

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public ExitCode call() throws Failure, IOException {
    Shell chosen = Shell.values()[new Candidates.Shells().index("shell", shell)];
    Output out = Output.plain(streams);
    out.writer().append(chosen.script(spec.root().commandLine()));
    out.flush();
    return ExitCode.DONE;
  }
}
