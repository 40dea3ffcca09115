package parley.view;

/**
 * A reader as it was before the Escape key, so that the key can be taken back: terminals begin many
 * keys with the character that Escape is, and on a slow line the rest comes later.
 */
final class Retraction {
  private final Reader reader;
  private final ThreadView view;
  private final Page page;
  private final String said;

  Retraction(Reader reader) {
    this.reader = reader;
    this.view = reader.view();
    this.page = reader.page();
    this.said = reader.outbox().said();
  }

  /** Gives back what was there, unless it was another copy of the article. */
  void undo() {
    if (reader.view().article() == view.article()) {
      reader.show(view);
      reader.fitting().restore(page);
      reader.say(said);
    }
  }
}
