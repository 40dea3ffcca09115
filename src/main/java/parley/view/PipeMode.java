package parley.view;

/** Types the command that what is visible is given to. */
final class PipeMode extends PromptMode {
  PipeMode(Reader reader) {
    super(reader, Prompt.Purpose.PIPE);
  }

  @Override
  boolean enter(String typed) {
    if (!typed.isBlank()) {
      Outgoing.pipe(reader, typed);
    }
    return false;
  }
}
