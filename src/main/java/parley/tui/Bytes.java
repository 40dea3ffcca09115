package parley.tui;

import java.util.Arrays;

/** A growing buffer of what goes to the terminal in one write; reused from frame to frame. */
final class Bytes {
  private static final int REPLACEMENT = 0xFFFD;

  private byte[] array = new byte[1 << 14];
  private int size;

  byte[] array() {
    return array;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  private void room(int more) {
    if (size + more > array.length) {
      array = Arrays.copyOf(array, Math.max(array.length * 2, size + more));
    }
  }

  Bytes ascii(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      array[size++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** The characters {@code [from, to)}, all of ASCII. */
  void ascii(int[] characters, int from, int to) {
    room(to - from);
    for (int i = from; i < to; i++) {
      array[size++] = (byte) characters[i];
    }
  }

  Bytes number(int n) {
    room(10);
    int power = 1;
    while (n / power >= 10) {
      power *= 10;
    }
    for (; power > 0; power /= 10) {
      array[size++] = (byte) ('0' + n / power % 10);
    }
    return this;
  }

  Bytes text(String text) {
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      point(point);
      i += Character.charCount(point);
    }
    return this;
  }

  /** One code point as UTF-8; half of a surrogate pair becomes the replacement character. */
  Bytes point(int given) {
    int p = given >= 0xD800 && given <= 0xDFFF ? REPLACEMENT : given;
    room(4);
    if (p < 0x80) {
      array[size++] = (byte) p;
    } else if (p < 0x800) {
      array[size++] = (byte) (0xC0 | p >> 6);
      array[size++] = tail(p);
    } else if (p < 0x10000) {
      array[size++] = (byte) (0xE0 | p >> 12);
      array[size++] = tail(p >> 6);
      array[size++] = tail(p);
    } else {
      array[size++] = (byte) (0xF0 | p >> 18);
      array[size++] = tail(p >> 12);
      array[size++] = tail(p >> 6);
      array[size++] = tail(p);
    }
    return this;
  }

  private static byte tail(int bits) {
    return (byte) (0x80 | bits & 0x3F);
  }
}
