package parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of one input and the text they mean. The text is decoded when it is first asked for,
 * and once. Belongs to one thread at a time.
 */
public final class Source {
  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final int BEGINNING = 8192;

  /** Texts of so many bytes are read in parts, where that can be. */
  private static final int LARGE = 2 << 20;

  private final String name;
  private final byte[] bytes;
  private final Optional<Charset> forced;
  private final List<String> problems = new ArrayList<>();
  private Optional<String> text = Optional.empty();
  private String markup = ""; // the beginning of what starts as markup, once asked
  private Charset charset = StandardCharsets.UTF_8;
  private boolean asked;
  private boolean sound;
  private int start; // of the text, once sound

  private Source(String name, byte[] bytes, Optional<Charset> forced) {
    this.name = name;
    this.bytes = bytes;
    this.forced = forced;
  }

  /** An input that is in memory already, not packed; nothing is checked. */
  public static Source of(String name, byte[] bytes) {
    return new Source(name, bytes, Optional.empty());
  }

  /**
   * Reads a whole file, or standard input where the name is {@link #STANDARD_INPUT}.
   *
   * @param forced the charset that the user names; else it is found by mark, declaration, content
   * @throws ReadException where there is no text to be had, with the reason as a sentence
   */
  public static Source open(String name, Optional<Charset> forced) throws ReadException {
    try {
      return name.equals(STANDARD_INPUT)
          ? read(name, System.in, forced)
          : sound(name, RawFile.bytes(name, first -> begins(first, forced)), forced);
    } catch (OutOfMemoryError e) {
      throw tooLarge();
    }
  }

  /**
   * Reads the first part of a large file, so that something can be shown before all of it is read.
   * It ends with a line or, where lines are long, before a tag. Nothing where a part says too
   * little: of what is small, packed or in a charset of two bytes.
   *
   * @throws ReadException as {@link #open}, where the beginning is enough to tell
   */
  public static Optional<Source> openHead(String name, Optional<Charset> forced)
      throws ReadException {
    Optional<byte[]> head = RawFile.head(name, Head.BYTES);
    if (head.isEmpty() || Gzip.is(head.get())) {
      return Optional.empty();
    }
    Binary.check(head.get(), forced.isPresent());
    int end = Head.end(head.get());
    return end <= 0
        ? Optional.empty()
        : Optional.of(new Source(name, Arrays.copyOf(head.get(), end), forced));
  }

  /** Reads a stream to its end; the stream is not closed. As {@link #open} otherwise. */
  public static Source read(String name, InputStream in, Optional<Charset> forced)
      throws ReadException {
    try {
      return sound(name, RawFile.all(in, first -> begins(first, forced)), forced);
    } catch (IOException e) {
      throw new ReadException("cannot be read to its end", "try it again");
    } catch (OutOfMemoryError e) {
      throw tooLarge();
    }
  }

  /** What is no text shows in its beginning, before gigabytes of it are read. */
  private static void begins(byte[] first, Optional<Charset> forced) throws ReadException {
    if (!Gzip.is(first)) {
      Binary.check(first, forced.isPresent());
    }
  }

  private static Source sound(String name, byte[] raw, Optional<Charset> forced)
      throws ReadException {
    boolean packed = Gzip.is(raw);
    Gzip.Unpacked unpacked = packed ? Gzip.unpack(raw) : new Gzip.Unpacked(raw, "");
    if (unpacked.bytes().length == 0) {
      throw ReadException.noText("is empty", "nothing is lost; leave it out");
    }
    if (packed || raw.length < RawFile.CHUNK) {
      Binary.check(unpacked.bytes(), forced.isPresent()); // else its beginning was looked at
    }
    Source source = new Source(name, unpacked.bytes(), forced);
    if (!unpacked.problem().isEmpty()) {
      source.problems.add(unpacked.problem());
    }
    return source;
  }

  /** What to say where an input does not fit into the memory that the JVM was given. */
  static ReadException tooLarge() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return new ReadException(
        "is too large for the " + megabytes + " MB of memory that parley may use",
        "give it more with PARLEY_OPTS=-Xmx8g, or split the file");
  }

  /** The path as it was given, or {@code -}. */
  public String name() {
    return name;
  }

  /** The whole content, unpacked. Not a copy: callers do not write to it. */
  public byte[] bytes() {
    return bytes;
  }

  /** The whole content as text, in the charset found, without a byte order mark. */
  public String text() {
    if (text.isEmpty()) {
      Decoder.Decoded decoded = Decoder.decode(bytes, forced);
      text = Optional.of(decoded.text());
      charset = decoded.charset();
      if (!decoded.problem().isEmpty()) {
        problems.add(decoded.problem());
      }
    }
    return text.get();
  }

  /**
   * The first characters, by which a format is told: of what starts as markup does and of a large
   * text as many as say enough, else all of them.
   */
  public String beginning() {
    if (text.isEmpty() && startsAsMarkup() && isSound()) {
      if (markup.isEmpty()) {
        char[] first = new char[BEGINNING];
        int length = new Utf8Reader(bytes, start).read(first, 0, BEGINNING);
        markup = new String(first, 0, Math.max(0, length));
      }
      return markup;
    }
    Optional<Utf8Parts> parts = largeParts();
    if (parts.isPresent()) {
      int from = parts.get().start();
      int end = Head.lineEnd(bytes);
      return parts.get().isValid(from, end) ? parts.get().text(from, end) : text();
    }
    return text();
  }

  /** The whole content as {@link #text} has it, without making a text of it where that can be. */
  public Reader reader() {
    return text.isEmpty() && isSound() ? new Utf8Reader(bytes, start) : new StringReader(text());
  }

  /** The text of a large input to be read in parts; nothing where it is not large, or not UTF-8. */
  public Optional<Utf8Parts> largeParts() {
    return text.isEmpty() && bytes.length >= LARGE ? parts() : Optional.empty();
  }

  /** The text to be read in parts, which may turn out not to be UTF-8; nothing where it is not. */
  public Optional<Utf8Parts> parts() {
    int from = Decoder.startOfUtf8(bytes, forced);
    return from < 0 ? Optional.empty() : Optional.of(new Utf8Parts(bytes, from));
  }

  private boolean startsAsMarkup() {
    int at = Decoder.startsWithMark(bytes) ? 3 : 0;
    while (at < bytes.length && at < BEGINNING && bytes[at] <= ' ' && bytes[at] > 0) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  /** Whether nothing has to be mended, in which case the charset is UTF-8. */
  private boolean isSound() {
    if (!asked) {
      asked = true;
      start = Decoder.startOfUtf8(bytes, forced);
      sound = start >= 0 && Utf8.isValid(bytes, start, bytes.length);
    }
    return sound;
  }

  /** The charset that {@link #text} is decoded in. */
  public Charset charset() {
    if (!sound) {
      text();
    }
    return charset;
  }

  /** What was mended on the way from bytes to what was asked for so far, one sentence each. */
  public List<String> problems() {
    return List.copyOf(problems);
  }
}
