package parley.read;

import static parley.fuzz.Laws.Fact.holds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.fuzz.Reading;

/**
 * Unpacks and decodes: the text is the same whichever way it is asked for. The first byte names a
 * charset, or none.
 */
public final class SourceFuzz {
  private static final List<Charset> FORCED =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.ISO_8859_1,
          Charset.forName("UTF-32"),
          Charset.forName("Shift_JIS"),
          Charset.forName("GB18030"),
          Charset.forName("ISO-2022-JP"),
          Charset.forName("windows-1251"));

  private SourceFuzz() {}

  /** The target. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    int how = data[0] & 0xff;
    byte[] bytes = Arrays.copyOfRange(data, 1, data.length);
    boolean forced = how < FORCED.size();
    try {
      check(bytes, forced ? Optional.of(FORCED.get(how)) : Optional.empty());
    } catch (ReadException e) {
      Reading.sentence(e);
    }
  }

  private static void check(byte[] bytes, Optional<Charset> forced) throws ReadException {
    Source source = open(bytes, forced);
    String text = source.text();
    holds(open(bytes, forced).beginning().isEmpty() == text.isEmpty(), "text has a beginning");
    holds(text.startsWith(open(bytes, forced).beginning()), "a beginning begins the text");
    holds(text.equals(all(open(bytes, forced).reader())), "a reader reads the text");
    holds(
        source.charset().equals(open(bytes, forced).charset()), "a charset is asked for as it is");
    for (String problem : source.problems()) {
      holds(!problem.isBlank() && problem.indexOf('\n') < 0, "a problem is a sentence");
    }
    Optional<Utf8Parts> parts = open(bytes, forced).parts();
    if (parts.isPresent() && parts.get().isValid(parts.get().start(), parts.get().end())) {
      holds(text.equals(joined(parts.get())), "the parts of a text are the text");
    }
  }

  private static Source open(byte[] bytes, Optional<Charset> forced) throws ReadException {
    return Source.read("x", new ByteArrayInputStream(bytes), forced);
  }

  private static String all(Reader reader) {
    StringBuilder text = new StringBuilder();
    char[] some = new char[7]; // odd, so that pairs are cut
    try {
      for (int n = reader.read(some); n >= 0; n = reader.read(some)) {
        text.append(some, 0, n);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.toString();
  }

  private static String joined(Utf8Parts parts) {
    StringBuilder text = new StringBuilder();
    for (int at = parts.start(); at < parts.end(); at = parts.afterLine(at)) {
      text.append(parts.text(at, parts.afterLine(at)));
    }
    return text.toString();
  }
}
