package parley.cli;

import java.util.Locale;

/** Why a command ends early: what is wrong, what to do about it, and the exit code. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  /**
   * One reason.
   *
   * @param what what is wrong, a sentence part without a full stop
   * @param hint what to do, a sentence part without a full stop, or a question
   */
  Failure(ExitCode code, String what, String hint) {
    super(sentences(what, hint));
    this.code = code;
  }

  /**
   * Two parts of sentences as sentences; a question keeps its mark, and the second begins with a
   * capital wherever it was written.
   */
  static String sentences(String what, String hint) {
    String start = hint.isEmpty() ? "" : hint.substring(0, 1).toUpperCase(Locale.ROOT);
    return what + ". " + start + hint.substring(start.length()) + (hint.endsWith("?") ? "" : ".");
  }

  ExitCode code() {
    return code;
  }
}
