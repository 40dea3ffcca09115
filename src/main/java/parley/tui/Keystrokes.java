package parley.tui;

import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import parley.text.Sanitizer;
import parley.view.Key;

/** Turns what Lanterna decodes into the keys that the view knows. Used by one thread. */
final class Keystrokes {
  private static final int BATCH = 4096;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final InputDecoder decoder;
  private char high;

  Keystrokes(InputDecoder decoder) {
    this.decoder = decoder;
  }

  /**
   * Waits for a key and returns it with those that came along; empty when the terminal is gone.
   * What nobody can name is passed over.
   */
  List<Key> read() throws IOException {
    List<Key> keys = new ArrayList<>();
    KeyStroke stroke = decoder.getNextCharacter(true);
    while (stroke != null && stroke.getKeyType() != KeyType.EOF) {
      add(stroke, keys);
      if (keys.size() == BATCH) {
        return keys;
      }
      stroke = decoder.getNextCharacter(keys.isEmpty());
    }
    return keys;
  }

  private void add(KeyStroke stroke, List<Key> keys) {
    if (stroke instanceof KeyPatterns.Pasted pasted) {
      keys.add(new Key("Paste", Sanitizer.line(pasted.text())));
    } else if (stroke instanceof KeyPatterns.Pointed pointed) {
      keys.add(pointed.key());
    } else if (stroke instanceof KeyPatterns.Named named) {
      keys.add(Key.named(named.name()));
    } else if (stroke.getKeyType() == KeyType.Character) {
      addCharacter(stroke, keys);
    } else {
      String name = name(stroke);
      if (!name.isEmpty()) {
        keys.add(Key.named(name));
      }
    }
  }

  private void addCharacter(KeyStroke stroke, List<Key> keys) {
    char c = stroke.getCharacter();
    if (Character.isHighSurrogate(c)) {
      high = c;
      return;
    }
    String text = String.valueOf(c);
    if (Character.isLowSurrogate(c)) {
      if (high == 0) {
        return;
      }
      text = String.valueOf(new char[] {high, c});
    }
    high = 0;
    if (!types(text.codePointAt(0))) {
      return;
    }
    if (!stroke.isCtrlDown() && !stroke.isAltDown()) {
      keys.add(Key.typed(text));
      return;
    }
    String name = text.equals(" ") ? "Space" : stroke.isCtrlDown() ? upper(c) : text;
    keys.add(Key.named(held(stroke) + name));
  }

  /**
   * Whether a character can be typed: not what a terminal obeys and what nobody sees, but for what
   * joins letters and emoji.
   */
  private static boolean types(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  private static String upper(char c) {
    return String.valueOf(Character.toUpperCase(c));
  }

  private static String held(KeyStroke stroke) {
    return (stroke.isCtrlDown() ? "Ctrl-" : "") + (stroke.isAltDown() ? "Alt-" : "");
  }

  /**
   * The name of a key without a character, or nothing. Ctrl is left out of arrows, because
   * terminals in application mode send the arrows in a way that Lanterna takes for Ctrl; Shift is
   * left out because many terminals keep those keys for themselves.
   */
  private static String name(KeyStroke stroke) {
    String alt = stroke.isAltDown() ? "Alt-" : "";
    return switch (stroke.getKeyType()) {
      case Escape -> alt + "Esc";
      case Backspace -> held(stroke) + "Backspace";
      case ArrowLeft -> alt + "Left";
      case ArrowRight -> alt + "Right";
      case ArrowUp -> alt + "Up";
      case ArrowDown -> alt + "Down";
      case Insert -> held(stroke) + "Insert";
      case Delete -> held(stroke) + "Delete";
      case Home -> held(stroke) + "Home";
      case End -> held(stroke) + "End";
      case PageUp -> held(stroke) + "PgUp";
      case PageDown -> held(stroke) + "PgDn";
      case Tab -> held(stroke) + "Tab";
      case ReverseTab -> "Shift-Tab";
      case Enter -> held(stroke) + "Enter";
      case F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19 ->
          held(stroke) + stroke.getKeyType().name();
      case Character, Unknown, CursorLocation, MouseEvent, EOF -> "";
    };
  }
}
