package parley.cli;

/** How a command can end, as its caller sees it. */
enum ExitCode {
  DONE(0, "done"),
  NOTHING_MATCHED(1, "nothing matched"),
  WRONG_USAGE(2, "wrong usage"),
  UNREADABLE(3, "some input could not be read; the rest was shown"),
  BUG(70, "a bug in parley"),
  UNWRITABLE(74, "the output could not be written");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }
}
