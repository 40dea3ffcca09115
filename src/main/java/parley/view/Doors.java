package parley.view;

/** The actions that open something over a thread, or let something out of it. */
final class Doors {
  private Doors() {}

  /** Does what is meant if it is one of these; answers whether it is. */
  static boolean open(Reader reader, Keymap.Meaning typed) {
    switch (typed.action()) {
      case ROSTER -> reader.enter(new RosterMode(reader));
      case SEARCH -> reader.enter(new SearchMode(reader));
      case FILTER_TEXT -> reader.enter(new MatchMode(reader));
      case FILTER_DATES -> reader.enter(new DatesMode(reader));
      case LINKS -> reader.enter(new LinksMode(reader));
      case LISTS -> reader.enter(ListMode.ofThread(reader));
      case PEEK -> PeekMode.open(reader);
      case APPEARANCES -> AppearancesMode.open(reader);
      case COMMAND -> reader.enter(new CommandMode(reader));
      case SAVE -> reader.enter(new SaveMode(reader));
      case PIPE -> reader.enter(new PipeMode(reader));
      case OPEN_LINK -> Outgoing.openLink(reader, typed.number());
      case COPY -> Outgoing.copy(reader, Clip.text(reader.view()));
      case COPY_LINK -> Outgoing.copy(reader, Clip.address(reader.view()));
      case EVERYWHERE -> reader.others().spread();
      default -> {
        return false;
      }
    }
    return true;
  }
}
