package parley.view;

import java.util.List;
import parley.text.Addresses;

/** What leaves the program at a reader's wish: links to open, texts to copy, save or pipe. */
final class Outgoing {
  private Outgoing() {}

  /** Opens the link of the block under the cursor; asks which where there are several. */
  static void openLink(Reader reader, int number) {
    ThreadView view = reader.view();
    List<Link> links = Link.of(view.article(), view.cursor());
    if (links.isEmpty()) {
      String key = reader.page().settings().keymap().key(Action.LINKS);
      String hint = key.isEmpty() ? "" : ": " + key + " lists all";
      reader.say("no link in this comment" + hint);
    } else if (number > links.size()) {
      reader.say("no link " + number + " here");
    } else if (links.size() == 1 || number > 0) {
      open(reader, links.get(Math.max(0, number - 1)).target());
    } else {
      reader.enter(new LinksMode(reader, links));
    }
  }

  /** Opens an address, or says why not. */
  static void open(Reader reader, String address) {
    String refusal = Addresses.refusal(address);
    if (refusal.isEmpty()) {
      reader.outbox().ask(new Effect.Open(address));
    } else {
      reader.say("not opened: " + refusal);
    }
  }

  /** Copies, where there is something to copy. */
  static void copy(Reader reader, Effect.Copy copy) {
    ThreadView view = reader.view();
    boolean gap = view.visible().gap(view.cursor());
    if (gap || copy.text().isEmpty()) {
      reader.say(gap ? "go to a comment first" : "the page does not say where it is from");
    } else {
      reader.outbox().ask(copy);
    }
  }

  /** Saves what is visible. */
  static void save(Reader reader, String file, boolean overwrite) {
    reader.show(Filtered.finished(reader.view(), reader.page()));
    Excerpt visible = Excerpt.of(reader.view(), reader.page());
    reader.outbox().ask(new Effect.Save(file, overwrite, visible));
  }

  /** Gives what is visible to a command. */
  static void pipe(Reader reader, String command) {
    reader.show(Filtered.finished(reader.view(), reader.page()));
    reader.outbox().ask(new Effect.Pipe(command, Excerpt.of(reader.view(), reader.page())));
  }
}
