package parley.tui;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps the bytes of one key together: while an escape sequence or a pasted text is not complete,
 * {@link #available} waits a little for the rest. Without it a sequence that a slow line delivers
 * in two parts is taken for the Escape key and letters.
 */
final class EscapeJoin extends FilterInputStream {
  private static final int SEQUENCE_MILLIS = 25;
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

  EscapeJoin(InputStream in) {
    super(in);
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
    int count = super.read(to, offset, length);
    for (int i = 0; i < count; i++) {
      see(to[offset + i] & 0xff);
    }
    return count;
  }

  @Override
  public int available() throws IOException {
    int ready = super.available();
    int patience = state != State.GROUND ? SEQUENCE_MILLIS : 0;
    patience = pasting ? PASTE_MILLIS : patience;
    for (int waited = 0; ready == 0 && waited < patience; waited++) {
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return 0;
      }
      ready = super.available();
    }
    if (ready == 0) {
      state = State.GROUND;
      pasting = false;
    }
    return ready;
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
