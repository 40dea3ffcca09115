package parley.read;

import java.nio.charset.StandardCharsets;

/** The bytes of one input and the text they mean. */
public final class Source {
  private final String name;
  private final byte[] bytes;

  private Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** An input that is in memory already. */
  public static Source of(String name, byte[] bytes) {
    return new Source(name, bytes);
  }

  /** The path as it was given, or {@code -}. */
  public String name() {
    return name;
  }

  /** The whole content, unpacked. Not a copy: callers do not write to it. */
  public byte[] bytes() {
    return bytes;
  }

  /** The whole content as text, in the charset found. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
