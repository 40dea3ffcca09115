package parley.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Article;
import parley.model.Identity;
import parley.model.Marks;

/**
 * All articles of a session: the library that lists them, those that were opened, the people in
 * them, and the filter that lies over all of them.
 */
final class Shelf {
  private final Settings settings;
  private final Library entries = new Library();
  private final Map<Integer, Reader> readers = new HashMap<>();
  private final Map<Integer, Marks> marks = new HashMap<>(); // of earlier visits
  private final Histories histories = new Histories();
  private final Census census = new Census();
  private final Everywhere everywhere = new Everywhere();
  private final Map<Integer, ThreadView> untouched = new HashMap<>(); // until they are opened
  private final Set<Integer> begun = new HashSet<>(); // only their beginning is here
  private Opening opening = Opening.PLAIN;
  private boolean spreads; // somebody asked for the filter to be laid over all articles
  private Optional<Others.Appearance> visit = Optional.empty();
  private String visited = "";

  Shelf(Settings settings) {
    this.settings = settings;
  }

  Library entries() {
    return entries;
  }

  Everywhere everywhere() {
    return everywhere;
  }

  void startWith(Opening how) {
    opening = how;
  }

  /** An input was read that nobody has opened before. */
  void loaded(int index, Article article) {
    loaded(index, article, Marks.untouched(article.discussion()));
  }

  /** An input was read; it opens as it was left. */
  void loaded(int index, Article article, Marks left) {
    entries.loaded(index, article);
    recalled(index, left);
    if (entries.size() > 1) {
      census.add(index, article);
    }
    everywhere.changed(index);
  }

  /** The same for an article that was made ready, and that nobody has opened as far as is known. */
  void loaded(int index, Ready ready) {
    entries.loaded(index, ready);
    untouched.put(index, ready.untouched());
    if (entries.size() > 1) {
      census.add(index, ready.article());
    }
    everywhere.changed(index);
  }

  /** The beginning of the only input is here; the rest is still being read. */
  void begun(int index, Article start, String coming) {
    entries.loaded(index, start);
    begun.add(index);
    reader(index).coming(coming);
  }

  /** Whether only the beginning of an input is here. */
  boolean begun(int index) {
    return begun.contains(index);
  }

  /** All of an input is here of which only the beginning was; everything is as it was left. */
  void completed(int index, Ready whole) {
    begun.remove(index);
    entries.loaded(index, whole);
    readers.get(index).exchange().complete(whole);
    everywhere.changed(index);
  }

  /** What is known of an earlier visit to an input that is loaded. */
  void recalled(int index, Marks left) {
    if (left.visited()) {
      marks.put(index, left);
      int comments = entries.article(index).get().discussion().comments();
      entries.unread(index, comments - left.read().cardinality());
      if (readers.containsKey(index)) {
        readers.get(index).recall(left);
      }
    }
  }

  /** An input was read again; everything about it is as it was left. */
  void reread(int index, Reread copy) {
    census.remove(index, entries.article(index).get());
    if (entries.size() > 1) {
      census.add(index, copy.article());
    }
    entries.loaded(index, copy.article());
    readers.get(index).exchange().renew(copy);
    everywhere.changed(index);
    left(index);
  }

  /** The inputs that were opened and are here to their end: about those something can be kept. */
  Set<Integer> opened() {
    Set<Integer> whole = new HashSet<>(readers.keySet());
    whole.removeAll(begun);
    return whole;
  }

  /** The reader of an input that was opened, as it is. */
  Reader opened(int index) {
    return readers.get(index);
  }

  private Reader open(int index) {
    Article article = entries.article(index).get();
    Marks left = marks.getOrDefault(index, Marks.untouched(article.discussion()));
    ThreadView ready = untouched.remove(index);
    ThreadView view = ready == null ? ThreadView.open(article) : ready;
    Reader fresh = new Reader(view, left, opening, settings, new Beside(this, index));
    fresh.share(histories);
    return fresh;
  }

  /** The reader of an article that is loaded, with the filter that lies over all of them. */
  Reader reader(int index) {
    if (!readers.containsKey(index)) {
      readers.put(index, open(index));
    }
    Reader reader = readers.get(index);
    if (everywhere.isOn()) {
      reader.lay(everywhere.criteria(), everywhere.context());
    }
    return reader;
  }

  /** The comments of an input that are read, as they stand in its thread. */
  Bits read(int index) {
    if (!readers.containsKey(index)) {
      return marks.containsKey(index) ? Bits.of(marks.get(index).read()) : Bits.NONE;
    }
    Reader reader = readers.get(index);
    ThreadView view = reader.view();
    boolean timed = reader.exchange().threaded().isPresent();
    Notes notes = timed ? Orders.notes(view.notes(), view.discussion(), false) : view.notes();
    return notes.read();
  }

  /** Notes what there is to tell of an article that is left. */
  void left(int index) {
    entries.unread(index, readers.get(index).view().unread().count());
  }

  /** Where a reader wants to go: to the comments of somebody in an article. */
  Optional<Integer> visit() {
    if (visit.isEmpty()) {
      return Optional.empty();
    }
    int index = visit.get().index();
    Reader reader = reader(index);
    reader.showOnly(visited);
    visit = Optional.empty();
    follow(reader, false);
    return Optional.of(index);
  }

  /** Keeps the filter over all articles in step with that of the one being read. */
  void follow(Reader reader, boolean escaped) {
    if (spreads) {
      spreads = false;
      spread(reader);
    } else if (everywhere.isOn() && !reader.typing()) {
      boolean changed = !reader.filter().equals(reader.overlay().filter());
      if (reader.filter().isAll() && (changed || escaped)) {
        takeAway();
      } else if (changed) {
        Criteria now = reader.filter().criteria(reader.view().discussion());
        lay(
            reader,
            reader.filter().keepingAbsent(now, reader.overlay().filter(), everywhere.criteria()));
      } else if (reader.view().filter().isPresent()) {
        everywhere.keep(reader.view().filter().get().context());
      }
    }
  }

  /** Lays the filter of an article over all, or takes it away from all others. */
  void spread(Reader reader) {
    if (everywhere.isOn()) {
      reader.overlay().keep();
      takeAway();
    } else if (entries.size() < 2) {
      reader.say("no other article is loaded");
    } else if (reader.filter().isAll()) {
      reader.say("no filter is on" + Hints.howToLayOne(settings.keymap()));
    } else {
      lay(reader, reader.filter().criteria(reader.view().discussion()));
    }
  }

  private void lay(Reader reader, Criteria asked) {
    Criteria wanted =
        asked.withPeople(
            once(asked.authors()), once(asked.notAuthors()), once(asked.conversation()));
    everywhere.lay(wanted, reader.view().filter().get().context());
    entries.filtered(true);
    reader.overlay().spread(wanted);
  }

  /** One name for each person: articles differ in case, and one of them may have both. */
  private static List<String> once(List<String> names) {
    List<String> different = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (String name : names) {
      if (!keys.contains(Identity.key(name))) {
        keys.add(Identity.key(name));
        different.add(name);
      }
    }
    return different;
  }

  /** Takes the filter away everywhere: every article is as it was before. */
  void takeAway() {
    everywhere.takeAway();
    entries.filtered(false);
    for (Reader reader : readers.values()) {
      reader.overlay().lift();
    }
  }

  /** The other articles as the reader of one sees them. */
  private record Beside(Shelf shelf, int index) implements Others {
    @Override
    public boolean any() {
      return shelf.entries.size() > 1;
    }

    @Override
    public Tally tally(String name) {
      return shelf.census.elsewhere(name, index);
    }

    @Override
    public List<Appearance> appearances(String name) {
      List<Appearance> all = new ArrayList<>();
      for (int k : shelf.census.articles(name)) {
        Article article = shelf.entries.article(k).get();
        String date = Facts.date(article.published());
        String day = date.isEmpty() ? "" : date.substring(0, 10);
        int comments = shelf.census.comments(name, k);
        all.add(new Appearance(k, Names.shown(article), comments, day));
      }
      return all;
    }

    @Override
    public void visit(Appearance there, String name) {
      shelf.visit = Optional.of(there);
      shelf.visited = name;
    }

    @Override
    public void spread() {
      shelf.spreads = true;
    }

    @Override
    public String everywhere(int here) {
      if (!shelf.everywhere.isOn()) {
        return "";
      }
      String more = shelf.everywhere.busy(shelf.entries) ? "+" : "";
      int total = Math.max(here, shelf.everywhere.total());
      return " everywhere (" + here + " of " + total + more + ")";
    }

    @Override
    public Criteria criteria() {
      return shelf.everywhere.criteria();
    }
  }
}
