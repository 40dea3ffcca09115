package parley.cli;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import parley.model.Article;
import parley.read.ReadException;
import parley.state.Copies;
import parley.state.Visit;
import parley.tui.Loading;
import parley.view.Browser;
import parley.view.Disk;
import parley.view.Reread;

/**
 * The files of the articles that are open: reads one again, and looks every few seconds whether one
 * has changed. Each on a thread of its own, so that a slow disk holds up no key.
 */
final class OpenFiles implements Loading, Disk {
  private static final long EVERY_MILLIS = 2_000;

  /** When the first picture is surely painted, and hardly anybody has quit yet. */
  private static final long SOON_MILLIS = 300;

  private final Articles articles;
  private final Background background;
  private final Visits visits;
  private final long everyMillis;
  private final Map<Integer, Stamp> watched = new ConcurrentHashMap<>();
  private final Set<Integer> unprepared = ConcurrentHashMap.newKeySet();
  private final Set<Integer> reading = ConcurrentHashMap.newKeySet();
  private final Watcher watcher = new Watcher();
  private final Set<Integer> opened = new HashSet<>();
  private Poster poster;
  private boolean watching;

  OpenFiles(Articles articles, Background background, Visits visits) {
    this(articles, background, visits, EVERY_MILLIS);
  }

  OpenFiles(Articles articles, Background background, Visits visits, long everyMillis) {
    this.articles = articles;
    this.background = background;
    this.visits = visits;
    this.everyMillis = everyMillis;
  }

  @Override
  public void start(Poster to) {
    poster = to;
    background.start(to);
  }

  @Override
  public void opened(int index) {
    if (!opened.add(index)) {
      return;
    }
    unprepared.add(index);
    if (!articles.mayComeSlowly(index)) {
      watched.put(index, background.stamp(index));
    }
    if (!watching) {
      watching = true;
      watcher.start();
    }
  }

  @Override
  public void reread(int index, Article shown) {
    if (articles.mayComeSlowly(index)) {
      poster.post(new Refused(index, "it did not come from a file"));
    } else if (reading.add(index)) {
      new Again(index, shown).start();
    }
  }

  /** Stops watching. */
  void close() {
    watcher.interrupt();
  }

  /** Tells the browser that an input was not read again. */
  private final class Refused implements Consumer<Browser> {
    private final int index;
    private final String reason;

    Refused(int index, String reason) {
      this.index = index;
      this.reason = reason;
    }

    @Override
    public void accept(Browser browser) {
      reading.remove(index);
      browser.notReread(index, reason);
    }
  }

  /** Gives the browser another copy, which from then on is the one whose marks are kept. */
  private final class Renewed implements Consumer<Browser> {
    private final int index;
    private final Reread copy;
    private final Visit visit;

    Renewed(int index, Reread copy, Visit visit) {
      this.index = index;
      this.copy = copy;
      this.visit = visit;
    }

    @Override
    public void accept(Browser browser) {
      reading.remove(index);
      browser.reread(index, copy);
      boolean first = visits.replaceWith(index, visit);
      unprepared.add(index);
      if (first) {
        browser.recalled(index, visit.marks());
      }
    }
  }

  /** Reads one input again. */
  private final class Again extends Thread {
    private final int index;
    private final Article shown;

    Again(int index, Article shown) {
      super("again");
      this.index = index;
      this.shown = shown;
      setDaemon(true);
    }

    @Override
    public void run() {
      Stamp stamp = Stamp.of(articles.name(index));
      try {
        Article now = articles.read(articles.open(index));
        Copies copies = Copies.of(shown, now);
        Reread copy = new Reread(now, copies.oldOf(), copies.edited());
        Optional<Visit> visit = visits.lookUp(now);
        if (visit.isEmpty()) {
          poster.post(new Refused(index, "makes parley stumble"));
          return;
        }
        watched.replace(index, stamp);
        poster.post(new Renewed(index, copy, visit.get()));
      } catch (ReadException e) {
        poster.post(new Refused(index, e.getMessage()));
      } catch (RuntimeException e) {
        poster.post(new Refused(index, "makes parley stumble: " + Complaints.place(e)));
      }
    }
  }

  /** Makes quitting quick: what it needs of an article's text is found out beforehand. */
  private final class Prepared implements Predicate<Integer> {
    @Override
    public boolean test(Integer index) {
      return visits.prepare(index);
    }
  }

  /** Looks at the files from time to time; tells of each change once. */
  private final class Watcher extends Thread {
    Watcher() {
      super("files");
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        for (long millis = Math.min(SOON_MILLIS, everyMillis); true; millis = everyMillis) {
          Thread.sleep(millis);
          unprepared.removeIf(new Prepared());
          for (Map.Entry<Integer, Stamp> one : watched.entrySet()) {
            look(one.getKey(), one.getValue());
          }
        }
      } catch (InterruptedException e) {
        // the browser has closed
      }
    }

    private void look(int index, Stamp before) {
      Stamp now = Stamp.of(articles.name(index));
      if (!now.equals(before) && watched.replace(index, before, now)) {
        poster.post(
            new Consumer<>() {
              @Override
              public void accept(Browser browser) {
                browser.changedOnDisk(index, now.equals(Stamp.GONE));
              }
            });
      }
    }
  }
}
