package parley.view;

/** Types the name of the file that what is visible is saved to. */
final class SaveMode extends PromptMode {
  SaveMode(Reader reader) {
    super(reader, Prompt.Purpose.SAVE);
  }

  @Override
  boolean enter(String typed) {
    if (!typed.isBlank()) {
      Outgoing.save(reader, typed, false);
    }
    return false;
  }
}
