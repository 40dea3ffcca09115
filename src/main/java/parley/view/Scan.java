package parley.view;

import java.util.BitSet;

/**
 * Looks at every comment of a range for something that costs a look at its text, on two processors
 * where the range is long. Stops when it has looked at so many characters: what it did not come to
 * is for the next scan.
 */
final class Scan {
  /** What is looked for. */
  interface Test {
    /**
     * Whether a comment is meant. Any thread asks.
     *
     * @param steps where to add what it cost beyond {@link #cost}
     */
    boolean holds(int comment, TextPattern.Steps steps);

    /** What it cost to answer, in characters. */
    int cost(int comment);
  }

  /** Comments that are too few for a second thread to be worth starting. */
  private static final int FEW = 2_000;

  private static final int BLOCK = 16;

  /** Steps of a pattern that cost as much as a look at a character of a text. */
  private static final int STEPS = 16;

  private final Test test;
  private final int from;
  private final int to;
  private final BitSet found = new BitSet();
  private int looked;

  private Scan(Test test, int from, int to) {
    this.test = test;
    this.from = from;
    this.to = to;
    this.looked = from;
  }

  /** Scans {@code [from, to)}. */
  static Scan of(Test test, int from, int to, int characters) {
    Scan first = new Scan(test, from, to - from <= FEW ? to : from + (to - from) / 2);
    Scan second = new Scan(test, first.to, to);
    Thread helper = null;
    if (second.from < second.to) {
      helper = new Helper(second, characters);
      helper.start();
    }
    first.run(characters);
    if (helper != null) {
      join(helper);
      first.take(second);
    }
    return first;
  }

  /** The comments found. */
  BitSet found() {
    return found;
  }

  /** It has looked at all comments before this one. */
  int looked() {
    return looked;
  }

  /**
   * A block at a time: asking for all costs of one first lets the processor fetch their texts side
   * by side, which takes longer than to look at them.
   */
  private void run(int characters) {
    TextPattern.Steps steps = new TextPattern.Steps();
    long left = characters;
    int at = from;
    while (at < to && left > 0) {
      int end = Math.min(to, at + BLOCK);
      for (int i = at; i < end; i++) {
        left -= test.cost(i);
      }
      while (at < end) {
        if (test.holds(at, steps)) {
          found.set(at);
        }
        at++;
        long more = steps.take() / STEPS;
        left -= more;
        end = left <= 0 && more > 0 ? at : end; // a pattern may cost more than all texts
      }
    }
    looked = at;
  }

  private void take(Scan second) {
    if (looked == to) {
      found.or(second.found);
      looked = second.looked;
    }
  }

  private static void join(Thread helper) {
    boolean interrupted = false;
    while (helper.isAlive()) {
      try {
        helper.join();
      } catch (InterruptedException e) {
        interrupted = true; // kept for whoever asks: the helper is done in milliseconds
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Helper extends Thread {
    private final Scan scan;
    private final int characters;

    Helper(Scan scan, int characters) {
      super("scan");
      setDaemon(true);
      this.scan = scan;
      this.characters = characters;
    }

    @Override
    public void run() {
      scan.run(characters);
    }
  }
}
