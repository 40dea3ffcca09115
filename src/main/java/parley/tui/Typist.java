package parley.tui;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A keyboard on which a list of words is typed, each when the one before has been read. */
final class Typist extends InputStream {
  private final List<String> words;
  private int next;

  Typist(List<String> words) {
    this.words = words;
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    if (next == words.size()) {
      return -1;
    }
    byte[] word = words.get(next++).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(word, 0, to, offset, word.length);
    return word.length;
  }

  @Override
  public int read() {
    throw new UnsupportedOperationException("the decoder reads blocks");
  }
}
