package parley.tui;

import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseCharacterPattern;
import com.googlecode.lanterna.input.ScreenInfoCharacterPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import parley.view.Key;

/**
 * What terminals send: Lanterna's patterns without its mouse and cursor reports, behind one that
 * swallows every control sequence nobody knows, and before one for pasted text. Of two patterns
 * that match the same characters the later wins.
 */
final class KeyPatterns implements KeyDecodingProfile {
  private static final char ESC = 27;

  @Override
  public Collection<CharacterPattern> getPatterns() {
    List<CharacterPattern> all = new ArrayList<>();
    all.add(new Unknown());
    for (CharacterPattern known : new DefaultKeyDecodingProfile().getPatterns()) {
      if (!(known instanceof MouseCharacterPattern)
          && !(known instanceof ScreenInfoCharacterPattern)) {
        all.add(known);
      }
    }
    // Lanterna expects that the kernel makes a line feed of it.
    all.add(new BasicCharacterPattern(new KeyStroke(KeyType.Enter), '\r'));
    all.add(new Paste());
    all.add(new Mouse());
    // Lanterna takes the arrows of a terminal in application mode for these.
    all.add(new BasicCharacterPattern(new Named("Ctrl-Left"), ESC, '[', '1', ';', '5', 'D'));
    all.add(new BasicCharacterPattern(new Named("Ctrl-Right"), ESC, '[', '1', ';', '5', 'C'));
    return parted(all);
  }

  /** With all that begin with ESC behind one: most keys need not ask each of them. */
  private static List<CharacterPattern> parted(List<CharacterPattern> all) {
    List<CharacterPattern> letters = new ArrayList<>();
    List<CharacterPattern> sequences = new ArrayList<>();
    for (CharacterPattern pattern : all) {
      (pattern.match(List.of(ESC)) == null ? letters : sequences).add(pattern);
    }
    letters.add(
        new Sequences(
            sequences,
            sequences.stream().filter(p -> p instanceof Unknown || p instanceof Paste).toList()));
    return letters;
  }

  /** All that begin with ESC, as the decoder would ask them one by one. */
  private record Sequences(List<CharacterPattern> all, List<CharacterPattern> endless)
      implements CharacterPattern {
    /** No key is longer; what is longer is asked of those that look only at its end. */
    private static final int LONGEST = 32;

    @Override
    public Matching match(List<Character> seen) {
      if (seen.get(0) != ESC) {
        return null;
      }
      List<CharacterPattern> patterns = seen.size() <= LONGEST ? all : endless;
      KeyStroke full = null;
      boolean partial = false;
      for (int i = 0; i < patterns.size(); i++) {
        Matching matching = patterns.get(i).match(seen);
        if (matching != null) {
          full = matching.fullMatch != null ? matching.fullMatch : full;
          partial |= matching.partialMatch;
        }
      }
      return full == null && !partial ? null : new Matching(partial, full);
    }
  }

  /** A text that was pasted as one. */
  static final class Pasted extends KeyStroke {
    private final String text;

    Pasted(String text) {
      super(KeyType.Unknown);
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /** A key by the name that the view has for it. */
  static final class Named extends KeyStroke {
    private final String name;

    Named(String name) {
      super(KeyType.Unknown);
      this.name = name;
    }

    String name() {
      return name;
    }
  }

  /** The mouse did something at a place of the screen. */
  static final class Pointed extends KeyStroke {
    private final String name;
    private final int column;
    private final int row;

    Pointed(String name, int column, int row) {
      super(KeyType.Unknown);
      this.name = name;
      this.column = column;
      this.row = row;
    }

    Key key() {
      return new Key(name, "", column, row);
    }
  }

  /**
   * What a terminal with DECSET 1006 says of its mouse: {@code ESC [ < button ; column ; row M}, or
   * {@code m} when a button is let go. The left button and the wheel count, with any modifier.
   */
  private static final class Mouse implements CharacterPattern {
    private static final String OPEN = "\033[<";
    private static final int LONGEST = 24;
    private static final int MODIFIERS = 4 | 8 | 16;

    @Override
    public Matching match(List<Character> seen) {
      int size = seen.size();
      for (int i = 0; i < Math.min(size, OPEN.length()); i++) {
        if (seen.get(i) != OPEN.charAt(i)) {
          return null;
        }
      }
      StringBuilder numbers = new StringBuilder();
      for (int i = OPEN.length(); i < size; i++) {
        char c = seen.get(i);
        boolean last = c == 'M' || c == 'm';
        if (last) {
          return i == size - 1 ? matching(numbers.toString().split(";"), c == 'M') : null;
        }
        if (c != ';' && (c < '0' || c > '9')) {
          return null;
        }
        numbers.append(c);
      }
      return size < LONGEST ? Matching.NOT_YET : null;
    }

    private static Matching matching(String[] numbers, boolean pressed) {
      if (numbers.length != 3 || !pressed) {
        return new Matching(new KeyStroke(KeyType.Unknown));
      }
      String name =
          switch (number(numbers[0]) & ~MODIFIERS) {
            case 0 -> "Click";
            case 64 -> "WheelUp";
            case 65 -> "WheelDown";
            default -> "";
          };
      int column = number(numbers[1]) - 1;
      int row = number(numbers[2]) - 1;
      return name.isEmpty() || column < 0 || row < 0
          ? new Matching(new KeyStroke(KeyType.Unknown))
          : new Matching(new Pointed(name, column, row));
    }

    private static int number(String digits) {
      return digits.isEmpty() || digits.length() > 6 ? -1 : Integer.parseInt(digits);
    }
  }

  /** Bracketed paste: {@code ESC [200~ text ESC [201~}. O(1) for each further character. */
  private static final class Paste implements CharacterPattern {
    private static final String OPEN = "\033[200~";
    private static final String CLOSE = "\033[201~";
    private static final int LIMIT = 1 << 20;

    @Override
    public Matching match(List<Character> seen) {
      int size = seen.size();
      for (int i = 0; i < Math.min(size, OPEN.length()); i++) {
        if (seen.get(i) != OPEN.charAt(i)) {
          return null;
        }
      }
      boolean closed = size >= OPEN.length() + CLOSE.length() && endsWith(seen, CLOSE);
      if (!closed && size < LIMIT) {
        return Matching.NOT_YET;
      }
      StringBuilder text = new StringBuilder(size);
      for (char c : seen.subList(OPEN.length(), closed ? size - CLOSE.length() : size)) {
        text.append(c);
      }
      return new Matching(new Pasted(text.toString()));
    }

    private static boolean endsWith(List<Character> seen, String end) {
      int from = seen.size() - end.length();
      for (int i = 0; i < end.length(); i++) {
        if (seen.get(from + i) != end.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Sequences that ECMA-48 would let a terminal send: CSI with any parameters (focus, mouse, device
   * reports, keys of newer protocols), SS3 with one letter, and OSC, DCS, PM, APC strings. What has
   * no end is one for every 4,096 characters, as whoever waits for more has to keep what came.
   */
  private static final class Unknown implements CharacterPattern {
    private static final Matching SWALLOW = new Matching(new KeyStroke(KeyType.Unknown));
    private static final int LONGEST = 4096;
    private static final int X10_MOUSE_BYTES = 3;
    private static final int PASTE_OPENED = 5;
    private static final int LOOKED_AT = 8; // a paste opens with six, a click is six

    @Override
    public Matching match(List<Character> seen) {
      if (seen.get(0) != ESC) {
        return null;
      }
      if (seen.size() == 1) {
        return Matching.NOT_YET;
      }
      if (seen.size() >= LONGEST && !opensPaste(seen, PASTE_OPENED)) {
        return SWALLOW;
      }
      return switch (seen.get(1)) {
        case '[' -> control(seen);
        case 'O' -> seen.size() == 2 ? Matching.NOT_YET : seen.size() == 3 ? SWALLOW : null;
        case ']', 'P', '^', '_' -> string(seen);
        default -> null;
      };
    }

    /** O(1): what is longer than a paste's opening has been looked at when it was shorter. */
    private static Matching control(List<Character> seen) {
      boolean isLong = seen.size() > LOOKED_AT;
      if (isLong && opensPaste(seen, PASTE_OPENED)) {
        return null;
      }
      for (int i = isLong ? seen.size() - 1 : 2; i < seen.size(); i++) {
        char c = seen.get(i);
        if (c >= '@' && c <= '~') {
          int end = c == 'M' && i == 2 ? i + X10_MOUSE_BYTES : i;
          boolean past = seen.size() - 1 > end || opensPaste(seen, i);
          return past ? null : seen.size() - 1 == end ? SWALLOW : Matching.NOT_YET;
        }
        if (c < ' ' || c > '~') {
          return null;
        }
      }
      return Matching.NOT_YET;
    }

    private static boolean opensPaste(List<Character> seen, int last) {
      boolean opens = last == PASTE_OPENED && seen.get(1) == '[' && seen.get(2) == '2';
      return opens && seen.get(3) == '0' && seen.get(4) == '0' && seen.get(last) == '~';
    }

    private static Matching string(List<Character> seen) {
      int last = seen.size() - 1;
      char c = seen.get(last);
      boolean ended = c == 7 || last > 2 && c == '\\' && seen.get(last - 1) == ESC;
      return ended ? SWALLOW : Matching.NOT_YET;
    }
  }
}
