package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.InputDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.view.Key;

@Timeout(10)
class EscapeJoinTest {
  private static final int WAITING = 10; // a wait of 25 ms asks more often than that

  /** A line whose parts come as soon as somebody waits for them, or late. */
  private static final class Line extends InputStream {
    private final List<String> parts;
    private int asked; // whether there is more
    private int askedInVain;

    Line(String... parts) {
      this.parts = new ArrayList<>(List.of(parts));
    }

    @Override
    public int available() {
      asked++;
      askedInVain++;
      boolean soon = !parts.isEmpty() && !parts.get(0).startsWith("late ");
      return soon && askedInVain > 3 ? 1 : 0;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (parts.isEmpty()) {
        return -1;
      }
      askedInVain = 0;
      String part = parts.remove(0);
      if (part.startsWith("late ")) {
        try {
          Thread.sleep(60);
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
      byte[] bytes = part.replace("late ", "").getBytes(StandardCharsets.UTF_8);
      System.arraycopy(bytes, 0, to, offset, bytes.length);
      return bytes.length;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }
  }

  private final List<String> happened = new ArrayList<>();
  private boolean light = true;

  private final EscapeJoin.Actor actor =
      new EscapeJoin.Actor() {
        @Override
        public boolean canTakeBack() {
          return light;
        }

        @Override
        public void takeBack() {
          happened.add("taken back");
        }
      };

  private List<String> type(Line line) throws IOException {
    EscapeJoin join = new EscapeJoin(line);
    join.letThrough(actor);
    InputDecoder decoder = new InputDecoder(new InputStreamReader(join, StandardCharsets.UTF_8));
    decoder.addProfile(new KeyPatterns());
    Keystrokes keystrokes = new Keystrokes(decoder);
    for (List<Key> some = keystrokes.read(); !some.isEmpty(); some = keystrokes.read()) {
      for (Key key : some) {
        happened.add(key.name());
      }
    }
    return happened;
  }

  @Test
  void escapeDoesNotWaitWhereItCanBeTakenBack() throws IOException {
    Line line = new Line("\033", "late j");
    assertThat(type(line)).containsExactly("Esc", "j");
    assertThat(line.asked).isLessThan(WAITING);
  }

  @Test
  void escapeWaitsWhereItCannot() throws IOException {
    light = false;
    Line line = new Line("\033", "late j");
    assertThat(type(line)).containsExactly("Esc", "j");
    assertThat(line.asked).isGreaterThan(WAITING);
  }

  @Test
  void aSequenceInTwoPartsTakesTheEscapeBackOnce() throws IOException {
    Line line = new Line("\033", "[B", "late \033", "late j");
    assertThat(type(line)).containsExactly("Esc", "taken back", "Down", "Esc", "j");
    assertThat(line.asked).as("the line is known to be slow").isGreaterThan(WAITING);
  }

  @Test
  void aSequenceInThreePartsIsOneToo() throws IOException {
    assertThat(type(new Line("\033", "[", "B"))).containsExactly("Esc", "taken back", "Down");
  }

  @Test
  void aLetterThatSomebodyQuickTypesAfterEscapeIsAKey() throws IOException {
    assertThat(type(new Line("\033", "q"))).containsExactly("Esc", "q");
    happened.clear();
    assertThat(type(new Line("\033", "[", "late j"))).containsExactly("Esc", "[", "j");
  }

  @Test
  void onASlowLineALetterAfterEscapeIsHeldWithAlt() throws IOException {
    assertThat(type(new Line("\033", "[B", "\033", "x")))
        .containsExactly("Esc", "taken back", "Down", "Alt-x");
  }

  @Test
  void aWholeSequenceIsNoEscape() throws IOException {
    assertThat(type(new Line("\033[B", "\033[200~\033[201~"))).containsExactly("Down", "Paste");
  }
}
