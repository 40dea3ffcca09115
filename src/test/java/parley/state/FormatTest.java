package parley.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Bytes and back; and whatever bytes, an answer or one kind of exception. */
class FormatTest {
  private static Saved saved(Random random, int n) {
    long[] content = random.longs(n, 0, 1L << 40).toArray();
    int[] slot = random.ints(n).toArray();
    BitSet read = new BitSet();
    BitSet folds = new BitSet();
    for (int i = 0; i < n; i++) {
      read.set(i, random.nextInt(3) > 0);
      folds.set(i, random.nextInt(5) == 0);
    }
    TreeMap<Character, Integer> bookmarks = new TreeMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      bookmarks.put((char) random.nextInt(0xD000), random.nextInt(n + 1) - 1);
    }
    return new Saved(
        "Der Hafen — 港",
        random.nextLong() >>> 24,
        new Prints(content, slot),
        read,
        folds,
        random.nextBoolean(),
        random.nextInt(n + 1) - 1,
        random.nextInt(),
        bookmarks,
        new TreeSet<>(List.of("joE", "Юлия")),
        new TreeSet<>(List.of("")));
  }

  private static void assertSame(Saved a, Saved b) {
    assertThat(b.comments().content()).isEqualTo(a.comments().content());
    assertThat(b.comments().slot()).isEqualTo(a.comments().slot());
    assertThat(b.toString().replaceAll("Prints\\[[^]]*]", ""))
        .isEqualTo(a.toString().replaceAll("Prints\\[[^]]*]", ""));
  }

  @Test
  void everythingComesBack() throws Unusable {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Saved saved = saved(random, random.nextInt(80));
      byte[] bytes = Encoder.encode(saved);
      Saved back = Decoder.decode(bytes);
      assertSame(saved, back);
      assertThat(Encoder.encode(back)).isEqualTo(bytes);
    }
  }

  @Test
  void theStartCanBeReadByPeople() {
    String file = new String(Encoder.encode(saved(new Random(1), 3)), StandardCharsets.UTF_8);
    assertThat(file).startsWith("parley state 1\nDer Hafen — 港\n");
  }

  @Test
  void aFileCutAnywhereIsNoticed() {
    byte[] bytes = Encoder.encode(saved(new Random(2), 40));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> Decoder.decode(cut)).isSameAs(Unusable.DAMAGED);
    }
  }

  @Test
  void everyFlippedBitIsNoticed() {
    byte[] bytes = Encoder.encode(saved(new Random(3), 40));
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> Decoder.decode(flipped)).isInstanceOf(Unusable.class);
    }
  }

  /** Even if somebody makes the checksum right. */
  @Test
  void noNumberIsBelieved() {
    byte[] bytes = Encoder.encode(saved(new Random(4), 20));
    int wrong = 0;
    for (int at = 0; at < bytes.length - Encoder.SUM; at++) {
      for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        sign(changed);
        try {
          Decoder.decode(changed);
        } catch (Unusable expected) {
          wrong++;
        }
      }
    }
    assertThat(wrong).isPositive();
  }

  @Test
  void aLaterVersionIsCalledThat() {
    for (String later : List.of("parley state 2\n", "parley state 17\nanything at all")) {
      assertThatThrownBy(() -> Decoder.decode(later.getBytes(StandardCharsets.UTF_8)))
          .isSameAs(Unusable.LATER);
    }
    for (String other : List.of("", "parley", "parley state \n", "parley state 0\n", "GIF89a")) {
      assertThatThrownBy(() -> Decoder.decode(other.getBytes(StandardCharsets.UTF_8)))
          .isSameAs(Unusable.DAMAGED);
    }
  }

  private static void sign(byte[] bytes) {
    CRC32 sum = new CRC32();
    int end = bytes.length - Encoder.SUM;
    sum.update(bytes, 0, end);
    for (int i = 0; i < Encoder.SUM; i++) {
      bytes[end + i] = (byte) (sum.getValue() >>> 8 * (3 - i));
    }
  }
}
