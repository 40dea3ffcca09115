package parley.tui;

import static parley.fuzz.Laws.Fact.holds;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.InputDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import parley.fuzz.Laws;
import parley.view.Key;

/**
 * Sends bytes as a terminal would. The first byte says whether they come at once, or in two parts
 * and where the second starts.
 */
public final class KeysFuzz {
  private static final Collection<CharacterPattern> PATTERNS = new KeyPatterns().getPatterns();
  private static final int LONGEST = 40; // the name of a key is a character or a few words

  /** Somebody who can take the Escape key back, so that nobody waits. */
  private static final EscapeJoin.Actor ACTOR =
      new EscapeJoin.Actor() {
        @Override
        public boolean canTakeBack() {
          return true;
        }

        @Override
        public void takeBack() {}
      };

  private KeysFuzz() {}

  /** A line that has its first part ready, then once nothing, then the rest and its end. */
  private static final class Line extends InputStream {
    private final byte[] data;
    private final int part;
    private int at = 1;
    private boolean asked;

    Line(byte[] data) {
      this.data = data;
      int first = data[0] & 0x7f;
      part = data[0] >= 0 || first + 1 > data.length ? data.length : first + 1;
    }

    private int ready() {
      return (at < part ? part : data.length) - at;
    }

    @Override
    public int available() {
      if (at == part && part < data.length && !asked) {
        asked = true;
        return 0;
      }
      return Math.max(1, ready()); // the end of a line is ready too
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      int count = Math.min(ready(), length);
      if (count == 0) {
        return -1;
      }
      System.arraycopy(data, at, to, offset, count);
      at += count;
      return count;
    }

    @Override
    public int read() {
      return at == data.length ? -1 : data[at++] & 0xff;
    }

    boolean done() {
      return at == data.length;
    }
  }

  /** The target. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    Line line = new Line(data);
    EscapeJoin join = new EscapeJoin(line);
    join.letThrough(ACTOR);
    InputDecoder decoder = new InputDecoder(new InputStreamReader(join, StandardCharsets.UTF_8));
    decoder.addProfile(() -> PATTERNS);
    int count = 0;
    try {
      Keystrokes keystrokes = new Keystrokes(decoder);
      for (List<Key> keys = keystrokes.read(); !keys.isEmpty(); keys = keystrokes.read()) {
        count += keys.size();
        holds(count <= data.length + 1, "a key takes a byte");
        for (Key key : keys) {
          check(key);
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    holds(line.done(), "every byte is read");
  }

  private static void check(Key key) {
    boolean named = !key.name().isEmpty() && key.name().length() <= LONGEST;
    holds(named && Laws.isInert(key.name()), "a key has a name: " + key.name());
    holds(Laws.isInert(key.text()), "a key types text");
    holds(key.column() >= -1 && key.row() >= -1, "a place is on the screen");
    holds(key.name().equals("Paste") || key.text().length() <= 2, "a key types one character");
  }
}
