package parley.read.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import parley.fuzz.Reading;
import parley.read.Format;

/**
 * Reads pages. The first byte says how: as found, or as one dialect whatever the page looks like.
 */
public final class HtmlFuzz {
  private static final List<Format> DIALECTS = HtmlFormat.dialects();
  private static final byte[] START = "<!doctype html>".getBytes(StandardCharsets.US_ASCII);

  private HtmlFuzz() {}

  /** The target. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    int how = data[0] & 0xff;
    byte[] page = new byte[START.length + data.length - 1];
    System.arraycopy(START, 0, page, 0, START.length);
    System.arraycopy(data, 1, page, START.length, data.length - 1);
    boolean forced = how >= 128 && how - 128 < DIALECTS.size();
    Reading.of(page, forced ? Optional.of(DIALECTS.get(how - 128)) : Optional.empty());
  }
}
