package parley.cli;

/** How a command can end, as its caller sees it. */
enum ExitCode {
  DONE(0, "done"),
  NOTHING_MATCHED(1, "nothing matched"),
  WRONG_USAGE(2, "wrong usage"),
  UNREADABLE(3, "some input could not be read; the rest was shown"),
  BUG(70, "a bug in parley"),
  UNWRITABLE(74, "the output could not be written"),
  HUNG_UP(129, "the terminal went away while browsing"),
  INTERRUPTED(130, "interrupted while browsing (SIGINT)");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The meaning of a code that the browser ended with; one without a meaning is a bug. */
  static ExitCode of(int code) {
    for (ExitCode exit : values()) {
      if (exit.code == code) {
        return exit;
      }
    }
    return BUG;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }
}
