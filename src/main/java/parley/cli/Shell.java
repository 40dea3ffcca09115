package parley.cli;

import picocli.AutoComplete;
import picocli.CommandLine;

/** The shells that completion scripts are made for. */
enum Shell {
  BASH,
  ZSH,
  FISH;

  /** A script that, read by this shell, completes the commands and options of {@code parley}. */
  String script(CommandLine parley) {
    return switch (this) {
      case BASH -> AutoComplete.bash("parley", parley);
      case ZSH -> ZSH_SETUP + AutoComplete.bash("parley", parley);
      case FISH -> new FishCompletion(parley).script();
    };
  }

  /** Zsh reads scripts for bash after this. */
  private static final String ZSH_SETUP =
      """
      autoload -U +X compinit && compinit
      autoload -U +X bashcompinit && bashcompinit
      """;
}
