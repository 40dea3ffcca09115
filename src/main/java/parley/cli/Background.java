package parley.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.Marks;
import parley.read.ReadException;
import parley.read.Source;
import parley.state.Visit;
import parley.tui.Loading;
import parley.view.Browser;
import parley.view.Criteria;
import parley.view.Ready;

/**
 * Reads the articles while the browser is open already, several at a time: as many as there are
 * processors, and apart from those what may come slowly, such as standard input. Each is handed
 * over as soon as it is read. What there is to complain about waits until the browser has closed:
 * the screen belongs to that.
 */
final class Background implements Loading {
  private static final int MOST_THREADS = 4; // each holds a page and what is made of it

  private static final Marks NO_MARKS = Marks.untouched(Discussion.empty());

  /**
   * What became of an input: an article with what is known about it, or the reason why there is
   * none.
   */
  private record Outcome(
      int index, Optional<Article> article, Marks marks, Optional<ReadException> failure)
      implements Consumer<Browser> {
    @Override
    public void accept(Browser browser) {
      if (article.isPresent()) {
        browser.loaded(index, article.get(), marks);
      } else if (failure.isPresent()) {
        browser.failed(index, failure.get().getMessage());
      }
    }
  }

  /**
   * What is known about an article that the browser has already. It is kept against this only once
   * the browser knows it too: who leaves before would seem to have undone what earlier visits did.
   */
  private record Recalled(Visits visits, int index, Visit visit) implements Consumer<Browser> {
    @Override
    public void accept(Browser browser) {
      if (visits.begin(index, visit)) {
        browser.recalled(index, visit.marks());
      }
    }
  }

  /** The first part of the only input. */
  private record Begun(int index, Article start, String rest) implements Consumer<Browser> {
    @Override
    public void accept(Browser browser) {
      browser.begun(index, start, rest);
    }
  }

  /** A long article, or the whole of one that was begun. */
  private record Whole(int index, Ready ready, boolean begun) implements Consumer<Browser> {
    @Override
    public void accept(Browser browser) {
      if (begun) {
        browser.completed(index, ready);
      } else {
        browser.loaded(index, ready);
      }
    }
  }

  /** A longer thread is shown before it is looked up, which takes 3 ms for 1,000 comments. */
  private static final int LONG = 10_000;

  private final Articles articles;
  private final Visits visits;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<Integer, Stamp> stamps = new ConcurrentHashMap<>();
  private Optional<Source> only = Optional.empty();
  private Optional<Beginning> beginning = Optional.empty(); // of the only input

  Background(Articles articles, Visits visits) {
    this.articles = articles;
    this.visits = visits;
  }

  /**
   * Opens the input where it is the only one: a browser with nothing in it but an error is no use.
   * Standard input is left, since it may come slowly, and only the browser has keys to leave it.
   *
   * @return whether there may be something to browse; if not, the reason was given
   */
  boolean canOpen() {
    if (articles.size() != 1 || articles.isStandardInput(0)) {
      return articles.size() > 0;
    }
    try {
      Stamp file = Stamp.of(articles.name(0));
      stamps.put(0, file);
      beginning = Beginning.of(articles, 0, file);
      only = beginning.isEmpty() ? Optional.of(articles.open(0)) : only;
      return true;
    } catch (ReadException e) {
      articles.complain(0, e);
      return false;
    }
  }

  /**
   * Reads until everybody named was met, so that nobody has to open a browser to learn that a name
   * was mistyped.
   *
   * @return the criteria with the names that were meant
   * @throws Failure if somebody is in none of the inputs, or a part of a name fits several people
   */
  Criteria findPeople(Criteria typed, Complaints complaints) throws Failure {
    List<Article> read = new ArrayList<>();
    Failure missing = null;
    while (outcomes.size() < articles.size()) {
      Outcome outcome = read(outcomes.size(), false);
      outcomes.add(outcome);
      beginning = Optional.empty(); // the whole is here
      outcome.article().ifPresent(read::add);
      try {
        return new Cast(read).resolve(typed, complaints);
      } catch (Failure e) {
        if (e.code() != ExitCode.NOTHING_MATCHED) {
          throw e;
        }
        missing = e;
      }
    }
    complain(complaints);
    if (missing != null) {
      throw missing;
    }
    return typed;
  }

  @Override
  public void start(Poster poster) {
    List<Outcome> known = List.copyOf(outcomes); // before any thread adds to them
    for (int i = 0; i < known.size(); i++) {
      outcomes.set(i, forgetting(known.get(i)));
    }
    List<Integer> quick = new ArrayList<>();
    for (int i = known.size(); i < articles.size(); i++) {
      if (articles.mayComeSlowly(i)) {
        new Reading(List.of(i), new AtomicInteger(), List.of(), poster).start();
      } else {
        quick.add(i);
      }
    }
    AtomicInteger next = new AtomicInteger();
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    new Reading(quick, next, known, poster).start();
    for (int n = 1; n < Math.min(threads, quick.size()); n++) {
      new Reading(quick, next, List.of(), poster).start();
    }
  }

  /** Takes one input after the other from those that it shares with its like. */
  private final class Reading extends Thread {
    private final List<Integer> inputs;
    private final AtomicInteger next;
    private final List<Outcome> known;
    private final Poster poster;

    Reading(List<Integer> inputs, AtomicInteger next, List<Outcome> known, Poster poster) {
      super("articles");
      this.inputs = inputs;
      this.next = next;
      this.known = known;
      this.poster = poster;
      setDaemon(true);
    }

    @Override
    public void run() {
      for (Outcome outcome : known) {
        poster.post(outcome);
      }
      int k;
      while ((k = next.getAndIncrement()) < inputs.size()) {
        read(inputs.get(k));
      }
    }

    /** Whatever happens to one input, the others are read. */
    private void read(int index) {
      Optional<ReadException> trouble = Optional.empty();
      try {
        hand(index);
      } catch (RuntimeException | StackOverflowError e) {
        trouble = Optional.of(articles.stumbled(e));
      } catch (OutOfMemoryError e) {
        trouble = Optional.of(Room.lacking());
      }
      if (trouble.isPresent()) {
        Outcome failed = new Outcome(index, Optional.empty(), NO_MARKS, trouble);
        synchronized (outcomes) {
          outcomes.add(failed);
        }
        poster.post(failed);
      }
    }

    private void hand(int index) {
      Optional<Article> start = begin(index);
      Outcome outcome = Background.this.read(index, start.isPresent());
      synchronized (outcomes) {
        outcomes.add(forgetting(outcome));
      }
      Optional<Article> article = outcome.article();
      if (article.isEmpty() || !comesLate(article.get(), start.isPresent())) {
        poster.post(outcome);
        return;
      }
      Ready ready =
          start.isPresent() ? Beginning.whole(start.get(), article.get()) : Ready.of(article.get());
      poster.post(new Whole(index, ready, start.isPresent()));
      Optional<Visit> visit = visits.lookUp(article.get());
      if (visit.isPresent()) {
        poster.post(new Recalled(visits, index, visit.get()));
      }
    }

    private Optional<Article> begin(int index) {
      if (beginning.isEmpty()) {
        return Optional.empty();
      }
      Optional<Article> start = beginning.get().article(articles);
      if (start.isPresent()) {
        poster.post(new Begun(index, start.get(), beginning.get().rest()));
      }
      return start;
    }
  }

  /** Whether it is found out only after an article was handed over what is known about it. */
  private static boolean comesLate(Article article, boolean begun) {
    return begun || article.discussion().size() > LONG;
  }

  /** Articles belong to the browser once it has them. */
  private static Outcome forgetting(Outcome outcome) {
    return new Outcome(outcome.index(), Optional.empty(), NO_MARKS, outcome.failure());
  }

  /** The file of an input as it was right before it was read. */
  Stamp stamp(int index) {
    return stamps.getOrDefault(index, Stamp.GONE);
  }

  private Outcome read(int index, boolean begun) {
    if (!stamps.containsKey(index) && !articles.mayComeSlowly(index)) {
      stamps.put(index, Stamp.of(articles.name(index)));
    }
    try {
      Source source = only.isPresent() ? only.get() : articles.open(index);
      Article article = articles.read(source);
      Marks marks = comesLate(article, begun) ? NO_MARKS : visits.open(index, article);
      return new Outcome(index, Optional.of(article), marks, Optional.empty());
    } catch (ReadException e) {
      return new Outcome(index, Optional.empty(), NO_MARKS, Optional.of(e));
    } catch (OutOfMemoryError e) {
      return new Outcome(index, Optional.empty(), NO_MARKS, Optional.of(Room.lacking()));
    }
  }

  /** Keeps what was done to the articles that were opened. */
  void keep(Browser browser) {
    for (int index : browser.opened()) {
      visits.keep(index, browser.marks(index));
    }
  }

  /** Says what could not be read or kept: by way of the complaints. */
  void complain(Complaints complaints) {
    visits.complain(complaints);
    synchronized (outcomes) {
      outcomes.sort(
          new Comparator<>() {
            @Override
            public int compare(Outcome a, Outcome b) {
              return Integer.compare(a.index(), b.index());
            }
          });
      for (Outcome outcome : outcomes) {
        if (outcome.failure().isPresent()) {
          articles.complain(outcome.index(), outcome.failure().get());
        }
      }
    }
  }
}
