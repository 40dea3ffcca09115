package parley.view;

/**
 * Types a search, which runs after every letter; Ctrl-G and Ctrl-T go from hit to hit meanwhile, as
 * in vim.
 */
final class SearchMode extends PromptMode {
  SearchMode(Reader reader) {
    super(reader, Prompt.Purpose.SEARCH);
  }

  @Override
  boolean enter(String typed) {
    ThreadView view = reader.view();
    if (view.search().isPresent() && !reader.busy() && view.search().get().count() == 0) {
      reader.say("nothing holds \"" + view.search().get().finder().query() + "\"");
      reader.show(Update.apply(view, Action.ESCAPE, 0, reader.page()));
    }
    return false;
  }

  @Override
  void changed(String typed) {
    reader.show(SearchLayer.query(reader.view(), typed, reader.page()));
    worked();
  }

  @Override
  void leave() {
    reader.show(SearchLayer.query(reader.view(), "", reader.page()));
  }

  @Override
  public boolean press(Key key) {
    switch (key.name()) {
      case "Ctrl-G" -> step(Action.HIT_NEXT);
      case "Ctrl-T" -> step(Action.HIT_PREVIOUS);
      default -> {
        return super.press(key);
      }
    }
    return true;
  }

  private void step(Action action) {
    reader.show(Update.apply(reader.view(), action, 0, reader.page()));
    worked();
  }

  @Override
  public void worked() {
    note(reader.view().search().isPresent() ? StatusLine.counter(reader.view()) : "");
  }
}
