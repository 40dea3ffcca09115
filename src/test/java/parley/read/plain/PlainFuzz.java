package parley.read.plain;

import java.util.Optional;
import parley.fuzz.Reading;
import parley.read.Format;

/** Reads texts: saved ones, Markdown, what browsers and dumping programs make of pages. */
public final class PlainFuzz {
  private static final Optional<Format> PLAIN = Optional.of(new PlainText());

  private PlainFuzz() {}

  /** The target. */
  public static void fuzzerTestOneInput(byte[] data) {
    Reading.of(data, PLAIN);
  }
}
