package parley.state;

import static parley.fuzz.Laws.Fact.holds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Reads files of state. An even first byte: as they are; an odd one: behind a sound first line and
 * before a sound checksum, which nobody would guess.
 */
public final class StateFuzz {
  private static final byte[] START =
      (Encoder.START + Encoder.VERSION + "\n").getBytes(StandardCharsets.US_ASCII);

  private StateFuzz() {}

  /** The target. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(data, 1, data.length);
    byte[] file = data[0] % 2 == 0 ? rest : sound(rest);
    try {
      Saved saved = Decoder.decode(file);
      laws(saved);
      byte[] again = Encoder.encode(saved);
      Saved back = Decoder.decode(again);
      laws(back);
      holds(Arrays.equals(again, Encoder.encode(back)), "what was written is read");
    } catch (Unusable e) {
      holds(e == Unusable.DAMAGED || e == Unusable.LATER, "a file is damaged or of later");
    }
  }

  private static byte[] sound(byte[] content) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(START);
    file.writeBytes(content);
    CRC32 sum = new CRC32();
    sum.update(file.toByteArray());
    for (int shift = 24; shift >= 0; shift -= 8) {
      file.write((int) (sum.getValue() >>> shift));
    }
    return file.toByteArray();
  }

  private static void laws(Saved saved) {
    int n = saved.comments().size();
    holds(saved.title().indexOf('\n') < 0, "a title is one line");
    holds(saved.read().length() <= n && saved.folds().length() <= n, "marks are on comments");
    holds(saved.cursor() >= -1 && saved.cursor() < n, "a cursor is on a comment");
    for (int place : saved.bookmarks().values()) {
      holds(place >= -1 && place < n, "a bookmark is on a comment");
    }
  }
}
