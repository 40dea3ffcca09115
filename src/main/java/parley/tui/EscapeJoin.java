package parley.tui;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Keeps the bytes of one key together: while an escape sequence or a pasted text is not complete,
 * {@link #available} waits a little for the rest. Without it a sequence that a slow line delivers
 * in two parts is taken for the Escape key and letters.
 *
 * <p>The Escape key itself need not wait where it can be taken back: it is let through at once, and
 * if the rest of a sequence comes while it should have waited, it is taken back and joined to that.
 * A line on which this happened is slow: from then on Escape waits there.
 */
final class EscapeJoin extends FilterInputStream {
  /** Who acts on the Escape key. */
  interface Actor {
    /** Whether the key can be acted on now and taken back later. */
    boolean canTakeBack();

    /** It was no key, but the beginning of one. */
    void takeBack();
  }

  private static final int SEQUENCE_MILLIS = 25;
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final int PASTE_MILLIS = 1000;
  private static final int ESC = 27;
  private static final int PASTE_BEGINS = 200;
  private static final int PASTE_ENDS = 201;

  private enum State {
    GROUND,
    ESCAPE,
    CONTROL,
    SINGLE
  }

  private State state = State.GROUND;
  private int number;
  private boolean pasting;
  private boolean slow; // a sequence came in parts
  private boolean early; // Escape was let through at once
  private long earlyAt;
  private Optional<Actor> actor = Optional.empty();

  EscapeJoin(InputStream in) {
    super(in);
  }

  /** Who acts on the Escape key from now on. */
  void letThrough(Actor acts) {
    actor = Optional.of(acts);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      see(one);
    }
    return one;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int count = early && length > 1 ? readOn(to, offset, length) : super.read(to, offset, length);
    for (int i = 0; i < count; i++) {
      see(to[offset + i] & 0xff);
    }
    return count;
  }

  /** Reads what comes after an Escape that was let through, and joins it to that if it belongs. */
  private int readOn(byte[] to, int offset, int length) throws IOException {
    int count = super.read(to, offset + 1, length - 1);
    early = false;
    boolean soon = System.nanoTime() - earlyAt < SEQUENCE_MILLIS * NANOS_PER_MILLI;
    if (count > 0 && soon && goesOn(to[offset + 1], count)) {
      slow = true;
      actor.get().takeBack();
      to[offset] = ESC;
      return count + 1;
    }
    System.arraycopy(to, offset + 1, to, offset, Math.max(0, count));
    return count;
  }

  /** Whether this is the rest of a sequence; one letter is a key that was typed by itself. */
  private boolean goesOn(byte first, int count) throws IOException {
    boolean opens = first == '[' || first == 'O';
    return opens && (count > 1 || await(SEQUENCE_MILLIS) > 0);
  }

  @Override
  public int available() throws IOException {
    int ready = super.available();
    if (ready == 0 && state == State.ESCAPE && !slow && !pasting && mayPass()) {
      early = true;
      earlyAt = System.nanoTime();
      state = State.GROUND;
      return 0;
    }
    int patience = state != State.GROUND ? SEQUENCE_MILLIS : 0;
    patience = pasting ? PASTE_MILLIS : patience;
    ready = ready == 0 ? await(patience) : ready;
    if (ready == 0) {
      state = State.GROUND;
      pasting = false;
    }
    return ready;
  }

  /** What is ready as soon as something is, but for so long. */
  private int await(int millis) throws IOException {
    int ready = 0;
    for (int waited = 0; ready == 0 && waited < millis; waited++) {
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return 0;
      }
      ready = super.available();
    }
    return ready;
  }

  private boolean mayPass() {
    return actor.isPresent() && actor.get().canTakeBack();
  }

  private void see(int b) {
    state =
        switch (state) {
          case GROUND -> b == ESC ? State.ESCAPE : State.GROUND;
          case ESCAPE -> afterEscape(b);
          case CONTROL -> inControl(b);
          case SINGLE -> State.GROUND;
        };
  }

  private State afterEscape(int b) {
    number = 0;
    return switch (b) {
      case '[' -> State.CONTROL;
      case 'O' -> State.SINGLE;
      case ESC -> State.ESCAPE;
      default -> State.GROUND;
    };
  }

  private State inControl(int b) {
    if (b >= '0' && b <= '9') {
      number = Math.min(number * 10 + b - '0', 9999);
      return State.CONTROL;
    }
    if (b < '@' || b > '~') {
      return State.CONTROL;
    }
    if (b == '~' && number == PASTE_BEGINS) {
      pasting = true;
    } else if (b == '~' && number == PASTE_ENDS) {
      pasting = false;
    }
    return State.GROUND;
  }
}
