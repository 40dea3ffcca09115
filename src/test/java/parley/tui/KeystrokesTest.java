package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.InputDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.view.Key;

@Timeout(10)
class KeystrokesTest {
  /** A slow line: each part arrives some time after the one before. */
  private static final class Line extends InputStream {
    private final List<byte[]> parts = new ArrayList<>();
    private final long gapNanos;
    private long next = System.nanoTime();

    Line(Duration gap, String... parts) {
      gapNanos = gap.toNanos();
      for (String part : parts) {
        this.parts.add(part.getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    public int available() {
      return parts.isEmpty() || System.nanoTime() < next ? 0 : parts.get(0).length;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (parts.isEmpty()) {
        return -1;
      }
      while (System.nanoTime() < next) {
        Thread.onSpinWait();
      }
      next = System.nanoTime() + gapNanos;
      byte[] part = parts.remove(0);
      System.arraycopy(part, 0, to, offset, part.length);
      return part.length;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }
  }

  private static List<Key> keys(InputStream line) throws IOException {
    InputDecoder decoder =
        new InputDecoder(new InputStreamReader(new EscapeJoin(line), StandardCharsets.UTF_8));
    decoder.addProfile(new KeyPatterns());
    Keystrokes keystrokes = new Keystrokes(decoder);
    List<Key> all = new ArrayList<>();
    for (List<Key> some = keystrokes.read(); !some.isEmpty(); some = keystrokes.read()) {
      all.addAll(some);
    }
    return all;
  }

  private static List<Key> keys(String sent) throws IOException {
    return keys(new Line(Duration.ZERO, sent));
  }

  private static List<String> names(String sent) throws IOException {
    return names(new Line(Duration.ZERO, sent));
  }

  private static List<String> names(InputStream line) throws IOException {
    return keys(line).stream().map(Key::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "j, j",
    "G, G",
    "é, é",
    "Ж, Ж",
    "漢, 漢",
    "👍, 👍",
    "' ', Space",
    "\\r, Enter",
    "\\n, Enter",
    "\\t, Tab",
    "^[, Esc",
    "\\x7f, Backspace",
    "\\b, Backspace",
    "^[[3~, Delete",
    "^[[2~, Insert",
    "^[[A, Up",
    "^[[B, Down",
    "^[[C, Right",
    "^[[D, Left",
    "^[OA, Up",
    "^[OB, Down",
    "^[[1;5A, Up",
    "^[[1;2B, Down",
    "^[[1;3C, Alt-Right",
    "^[[H, Home",
    "^[[F, End",
    "^[[1~, Home",
    "^[[4~, End",
    "^[OH, Home",
    "^[OF, End",
    "^[[5~, PgUp",
    "^[[6~, PgDn",
    "^[[6;5~, Ctrl-PgDn",
    "^[[Z, Shift-Tab",
    "^[OP, F1",
    "^[[11~, F1",
    "^[[[A, F1",
    "^[OR, F3",
    "^[[24~, F12",
    "\\x05, Ctrl-E",
    "\\x0c, Ctrl-L",
    "\\x1a, Ctrl-Z",
    "\\x03, Ctrl-C",
    "^[x, Alt-x",
    "^[X, Alt-X",
    "^[é, Alt-é",
  })
  void keysHaveTheNamesOfTheKeyTable(String sent, String name) throws IOException {
    assertThat(names(unescape(sent))).containsExactly(name);
    if (!name.equals("Esc")) {
      assertThat(names("j" + unescape(sent) + "k")).containsExactly("j", name, "k");
    }
  }

  private static String unescape(String text) {
    String all = text.replace("^[", "\033");
    int hex = all.indexOf("\\x");
    return hex < 0
        ? all.translateEscapes()
        : all.substring(0, hex) + (char) Integer.parseInt(all.substring(hex + 2), 16);
  }

  @ParameterizedTest
  @CsvSource({
    "[<0;12;7M, Click, 11, 6",
    "[<4;1;1M, Click, 0, 0",
    "[<64;300;200M, WheelUp, 299, 199",
    "[<65;2;3M, WheelDown, 1, 2",
    "[<81;2;3M, WheelDown, 1, 2",
  })
  void theMouseSaysWhereItIs(String sequence, String name, int column, int row) throws IOException {
    Line line =
        new Line(
            Duration.ofMillis(5), "j\033" + sequence.substring(0, 4), sequence.substring(4) + "k");
    assertThat(keys(line))
        .containsExactly(Key.typed("j"), new Key(name, "", column, row), Key.typed("k"));
  }

  @Test
  void controlArrowsAreNotTheArrowsOfApplicationMode() throws IOException {
    List<Key> keys = keys(new Line(Duration.ZERO, "\033[1;5D\033[1;5C\033OD\033[D"));
    assertThat(keys)
        .extracting(Key::name)
        .containsExactly("Ctrl-Left", "Ctrl-Right", "Left", "Left");
  }

  @Test
  void aKeyTypesWhatItIs() throws IOException {
    assertThat(keys("a 👍"))
        .containsExactly(Key.typed("a"), new Key("Space", " "), Key.typed("👍"));
    assertThat(keys("\r\033[A\005").stream().map(Key::text)).containsOnly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[?62;1;6;22c",
        "[I",
        "[O",
        "[<0;12;7m",
        "[<35;12;7M",
        "[<2;12;7M",
        "[<0;0;7M",
        "[<0;7M",
        "[<0;99999999999;7M",
        "[<65;1;1m",
        "[M !!",
        "[106;5u",
        "[27;5;9~",
        "[?2026;2$y",
        "[?25;1$y",
        "[57441;5:3u",
        "Oq",
        "]11;rgb:0000/0000/0000\007",
        "]11;rgb:ffff/ffff/ffff\033\\",
        "P>|term 1.0\033\\",
        "_Gi=1;OK\033\\",
        "[99999999999~",
      })
  void whatNobodyKnowsIsSwallowedWhole(String sequence) throws IOException {
    assertThat(names("j\033" + sequence + "k")).containsExactly("j", "k");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void aSequenceInTwoPartsIsOneKey(int cut) throws IOException {
    String sequence = "\033[6;5~".substring(0, 6);
    Line line =
        new Line(Duration.ofMillis(8), sequence.substring(0, cut), sequence.substring(cut), "j");
    assertThat(names(line)).containsExactly("Ctrl-PgDn", "j");
  }

  @Test
  void escapeAloneComesAtOnce() throws IOException {
    Line line = new Line(Duration.ofMillis(150), "\033", "[", "B");
    assertThat(names(line)).containsExactly("Esc", "[", "B");
  }

  @Test
  void halfAnEmojiWaitsForTheOther() throws IOException {
    byte[] emoji = "👍".getBytes(StandardCharsets.UTF_8);
    String latin = new String(emoji, StandardCharsets.ISO_8859_1);
    assertThat(latin).hasSize(4);
    Line line = new Line(Duration.ofMillis(8), "x");
    line.parts.add(new byte[] {emoji[0], emoji[1]});
    line.parts.add(new byte[] {emoji[2], emoji[3]});
    assertThat(keys(line)).containsExactly(Key.typed("x"), Key.typed("👍"));
  }

  @Test
  void aPasteIsOneKeyWithoutLineBreaksAndEscapes() throws IOException {
    assertThat(keys("j\033[200~the ferry\rq\tJ\033[31m\n\033[201~k"))
        .containsExactly(Key.typed("j"), new Key("Paste", "the ferry q J[31m"), Key.typed("k"));
    assertThat(keys("\033[200~\033[201~")).containsExactly(new Key("Paste", ""));
  }

  @Test
  void aPasteInPartsIsStillOne() throws IOException {
    String text = "a long text ".repeat(2000).strip();
    String sent = "\033[200~" + text + "\033[201~";
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < sent.length(); i += 1000) {
      parts.add(sent.substring(i, Math.min(sent.length(), i + 1000)));
    }
    Line line = new Line(Duration.ofMillis(2), parts.toArray(new String[0]));
    assertThat(keys(line)).containsExactly(new Key("Paste", text));
  }

  @Test
  void aStormOfKeysArrivesWhole() throws IOException {
    assertThat(String.join("", names("j".repeat(8000)))).isEqualTo("j".repeat(8000));
  }
}
