package parley.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parley.model.Article;
import parley.model.Marks;
import parley.state.Store;
import parley.state.Visit;

/**
 * What was kept about the articles of one run, by input, and the way to keep more. Complaints wait:
 * while the browser is open the screen belongs to that. Any thread may use it.
 */
final class Visits {
  private final List<String> troubles = new ArrayList<>();
  private final Map<Integer, Visit> visits = new HashMap<>();
  private final Store store;
  private boolean bug;

  Visits(Map<String, String> environment, boolean state) {
    Consumer<String> later =
        new Consumer<>() {
          @Override
          public void accept(String line) {
            trouble(line);
          }
        };
    store = state ? Store.open(environment, later) : Store.off();
  }

  /** The visits of a user, none of which are known or kept if the choices say so. */
  static Visits of(Choices choices, Streams streams) {
    return new Visits(streams.environment(), choices.state());
  }

  /** The comments of an article that were read in earlier sessions and are the same now. */
  BitSet read(Article article) {
    try {
      Marks marks = store.visit(article).marks();
      BitSet read = marks.read();
      read.andNot(marks.changed());
      return read;
    } catch (RuntimeException e) {
      stumble(e);
      return new BitSet();
    }
  }

  /** Looks up what is known about an article; reads files, and the whole text once more. */
  Marks open(int index, Article article) {
    Optional<Visit> visit = lookUp(article);
    if (visit.isEmpty()) {
      return Marks.untouched(article.discussion());
    }
    begin(index, visit.get());
    return visit.get().marks();
  }

  /** The same for an article that the browser has already: nothing is kept yet. */
  Optional<Visit> lookUp(Article article) {
    try {
      return Optional.of(store.visit(article));
    } catch (RuntimeException e) {
      stumble(e);
      return Optional.empty();
    } catch (OutOfMemoryError e) {
      trouble(article.title() + ": there is no memory left to look up what you read of it");
      return Optional.empty();
    }
  }

  /** Begins to keep an input by this visit; answers no where a later copy is kept already. */
  boolean begin(int index, Visit visit) {
    synchronized (visits) {
      return visits.putIfAbsent(index, visit) == null;
    }
  }

  /**
   * Keeps an input by the visit of another copy from now on.
   *
   * @return whether nothing was known of the one before: it had not been looked up yet
   */
  boolean replaceWith(int index, Visit visit) {
    synchronized (visits) {
      return visits.put(index, visit) == null;
    }
  }

  /** Prepares to keep an input that was looked up, while its reader reads; answers whether. */
  boolean prepare(int index) {
    Visit visit;
    synchronized (visits) {
      visit = visits.get(index);
    }
    try {
      if (visit != null) {
        visit.prepare();
      }
    } catch (RuntimeException e) {
      stumble(e);
    } catch (OutOfMemoryError e) {
      return true; // keeping it will try again, and say so
    }
    return visit != null;
  }

  /** Keeps what was done to an article that was looked up; writes a file if that is news. */
  void keep(int index, Marks now) {
    try {
      Visit visit;
      synchronized (visits) {
        visit = visits.get(index);
      }
      if (visit != null) {
        visit.keep(now);
      }
    } catch (RuntimeException e) {
      stumble(e);
    } catch (OutOfMemoryError e) {
      trouble("there is no memory left to keep what you read");
    }
  }

  /** Remembering is a comfort: a bug in it must not take the article away. */
  private void stumble(RuntimeException e) {
    trouble(Complaints.place(e) + ". " + Complaints.REPORT);
    synchronized (troubles) {
      bug = true;
    }
  }

  private void trouble(String line) {
    synchronized (troubles) {
      troubles.add(line);
    }
  }

  /** Says what went wrong since the last time. */
  void complain(Complaints complaints) {
    synchronized (troubles) {
      for (String line : troubles) {
        complaints.say(line + ".");
      }
      troubles.clear();
      if (bug) {
        complaints.bug();
      }
    }
  }
}
