package parley.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.model.Article;

/**
 * The list of all inputs: what is read, what is still to come, and what could not be read. The
 * cursor is on an input, wherever that stands after a sort or an arrival. The list is made anew
 * when it is looked at after a change, not at every change.
 */
final class Library {
  private final List<LibraryEntry> entries = new ArrayList<>();
  private List<Integer> listed = new ArrayList<>();
  private boolean stale = true;
  private int arranged; // how often the list was made
  private String narrow = "";
  private boolean filtered; // a filter lies over all articles
  private boolean matchesOnly;
  private LibraryColumn order = LibraryColumn.GIVEN;
  private int selected; // an input
  private int row; // where it was in the list, in case it leaves

  void expect(List<String> sources) {
    for (String source : sources) {
      entries.add(new LibraryEntry(source));
    }
    stale = true;
  }

  int size() {
    return entries.size();
  }

  LibraryEntry entry(int index) {
    return entries.get(index);
  }

  void loaded(int index, Article article) {
    entries.get(index).loaded(article);
    stale = true;
  }

  void loaded(int index, Ready ready) {
    entries.get(index).loaded(ready.article(), ready.people());
    stale = true;
  }

  void failed(int index, String reason) {
    entries.get(index).failed(reason);
    stale = true;
  }

  /** Nobody has read so many comments of an input. */
  void unread(int index, int comments) {
    entries.get(index).unread(comments);
    stale |= order == LibraryColumn.UNREAD;
  }

  /** The filter over all articles lets so many comments of an input through. */
  void matches(int index, int comments) {
    entries.get(index).matches(comments);
    stale |= matchesOnly || order == LibraryColumn.MATCHES;
  }

  /** Whether a filter lies over all articles. */
  void filtered(boolean on) {
    filtered = on;
    matchesOnly &= on;
    order = order == LibraryColumn.MATCHES && !on ? LibraryColumn.GIVEN : order;
    for (LibraryEntry entry : entries) {
      entry.matches(LibraryEntry.UNKNOWN);
    }
    stale = true;
  }

  boolean filtered() {
    return filtered;
  }

  boolean matchesOnly() {
    return matchesOnly;
  }

  /** Lists only articles in which the filter over all of them finds something, or all again. */
  void matchesOnly(boolean only) {
    matchesOnly = only;
    stale = true;
  }

  Optional<Article> article(int index) {
    return entries.get(index).article();
  }

  String failure(int index) {
    return entries.get(index).failure();
  }

  String file(int index) {
    return Names.file(entries.get(index).source());
  }

  String narrow() {
    return narrow;
  }

  void narrow(String part) {
    narrow = part;
    stale = true;
  }

  LibraryColumn order() {
    return order;
  }

  /** Sorts by the next order, or the one before. */
  void sort(int step) {
    LibraryColumn[] all = LibraryColumn.values();
    do {
      order = all[(order.ordinal() + step + all.length) % all.length];
    } while (order == LibraryColumn.MATCHES && !filtered);
    stale = true;
  }

  /** The inputs that are listed, in their order. */
  List<Integer> listed() {
    if (stale) {
      arrange();
      stale = false;
    }
    return listed;
  }

  /** How often the list was made anew: sorting thousands of rows must not be a matter of keys. */
  int arranged() {
    return arranged;
  }

  private void arrange() {
    arranged++;
    String part = Names.folded(narrow);
    listed = new ArrayList<>();
    for (int k = 0; k < entries.size(); k++) {
      LibraryEntry entry = entries.get(k);
      boolean fits = part.isEmpty() || entry.folded().contains(part);
      if (fits && !(matchesOnly && entry.matches() == 0)) {
        listed.add(k);
      }
    }
    if (order != LibraryColumn.GIVEN) {
      listed.sort(new ByColumn());
    }
    int at = listed.indexOf(selected);
    row = at >= 0 ? at : Math.max(0, Math.min(row, listed.size() - 1));
    selected = listed.isEmpty() ? selected : listed.get(row);
  }

  /** Most first, latest first, texts by the alphabet; what is not known comes last. */
  private final class ByColumn implements Comparator<Integer> {
    @Override
    public int compare(Integer a, Integer b) {
      LibraryEntry one = entries.get(a);
      LibraryEntry other = entries.get(b);
      int by =
          switch (order) {
            case GIVEN -> 0;
            case TITLE -> one.folded().compareTo(other.folded());
            case COMMENTS -> Integer.compare(other.comments(), one.comments());
            case PEOPLE -> Integer.compare(other.people(), one.people());
            case UNREAD -> Integer.compare(other.unread(), one.unread());
            case MATCHES -> Integer.compare(other.matches(), one.matches());
            case DATE -> other.day().compareTo(one.day());
            case FILE -> one.source().compareTo(other.source());
          };
      return by != 0 ? by : Integer.compare(a, b);
    }
  }

  /** The row of the cursor in the list. */
  int row() {
    listed();
    return row;
  }

  /** The input under the cursor. */
  Optional<Integer> selected() {
    List<Integer> some = listed();
    return row < some.size() ? Optional.of(some.get(row)) : Optional.empty();
  }

  void select(int index) {
    int at = listed().indexOf(index);
    row = at < 0 ? row : at;
    selected = at < 0 ? selected : index;
  }

  /** Moves the cursor by rows; far beyond either end means that end. */
  void move(int rows) {
    List<Integer> some = listed();
    long to = (long) row + rows;
    row = (int) Math.max(0, Math.min(to, some.size() - 1L));
    selected = row < some.size() ? some.get(row) : selected;
  }

  /** The next input of the list that can be opened, from one of them; empty at the end. */
  Optional<Integer> next(int from, int step) {
    List<Integer> some = listed();
    int at = some.indexOf(from);
    int start = at >= 0 ? at + step : step > 0 ? 0 : some.size() - 1;
    for (int k = start; k >= 0 && k < some.size(); k += step) {
      if (entries.get(some.get(k)).article().isPresent()) {
        return Optional.of(some.get(k));
      }
    }
    return Optional.empty();
  }

  /** Where an input stands among all that are listed: {@code 3/12}. */
  String position(int index) {
    int at = listed().indexOf(index);
    return at >= 0 ? (at + 1) + "/" + listed().size() : (index + 1) + "/" + entries.size();
  }

  /** Inputs that are neither read nor given up. */
  int pending() {
    int n = 0;
    for (LibraryEntry entry : entries) {
      n += entry.pending() ? 1 : 0;
    }
    return n;
  }
}
