package parley.view;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.text.Sanitizer;

/** Reads the names of keys as people write them into a file. */
public final class KeyNames {
  /** What may be written, for somebody who wrote something else. */
  public static final String HINT =
      "A key is a character (j), two of them (zM, but not U or F first), or a name (Ctrl-E, Alt-j,"
          + " PgDn, F2)";

  private static final String CTRL = "Ctrl-";
  private static final String ALT = "Alt-";
  private static final String SHIFT_TAB = "Shift-Tab";

  /** Keys that terminals send alike with and without Ctrl. */
  private static final List<String> NEVER_WITH_CTRL = List.of("Esc", "Up", "Down", "Left", "Right");

  private static final List<String> NAMED =
      List.of(
          "Esc",
          "Up",
          "Down",
          "Left",
          "Right",
          "Space",
          "Enter",
          "Tab",
          "Backspace",
          "Delete",
          "Insert",
          "Home",
          "End",
          "PgUp",
          "PgDn");

  /** Other names of keys, each before the one used here. */
  private static final List<String> ALSO =
      List.of(
          "Escape",
          "Esc",
          "Return",
          "Enter",
          "PageUp",
          "PgUp",
          "PageDown",
          "PgDn",
          "Del",
          "Delete",
          "Ins",
          "Insert");

  /** The Ctrl keys with a code of their own: Ctrl-H, I, J and M are Backspace, Tab and Enter. */
  private static final String WITH_CTRL = "ABCDEFGKLNOPQRSTUVWXYZ\\]^_";

  private static final char FIRST_COMBINING = 0x300;
  private static final int FUNCTION_KEYS = 19;

  private KeyNames() {}

  /**
   * The name of a key or sequence as {@link Key#name} has it. Case does not matter in names, but
   * two characters are a sequence: {@code up} is two keys, {@code Up} is one.
   *
   * @return empty where no terminal would ever send such a key
   */
  public static Optional<String> read(String written) {
    String key = composed(written);
    String named =
        startsWith(key, SHIFT_TAB) && key.length() == SHIFT_TAB.length() ? SHIFT_TAB : "";
    if (named.isEmpty()) {
      named = characters(key) ? key : held(key);
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(named);
  }

  /** One character where an accent was typed after its letter; loads its tables only for such. */
  private static String composed(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(written, Normalizer.Form.NFC);
      }
    }
    return written;
  }

  /** Whether it is one visible character, or two that may follow one another. */
  private static boolean characters(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        return false;
      }
    }
    if (!Sanitizer.line(key).equals(key)) {
      return false; // nobody can see it, or it turns round what stands beside it
    }
    // Two keys that spell the name of one, as U and p do, could not be told from it.
    boolean spells = key.startsWith("U") || key.startsWith("F");
    return key.codePointCount(0, key.length()) == 1 || Keymap.isSequence(key) && !spells;
  }

  /** A name with Ctrl and Alt before it, in either order; empty if there is no such key. */
  private static String held(String key) {
    String rest = key;
    boolean ctrl = false;
    boolean alt = false;
    while (!ctrl && startsWith(rest, CTRL) || !alt && startsWith(rest, ALT)) {
      boolean isCtrl = startsWith(rest, CTRL);
      ctrl |= isCtrl;
      alt |= !isCtrl;
      rest = rest.substring(isCtrl ? CTRL.length() : ALT.length());
    }
    boolean character = !rest.isEmpty() && rest.codePointCount(0, rest.length()) == 1;
    String base = character ? character(rest, ctrl) : named(rest);
    boolean sent = !base.isEmpty() && !(ctrl && NEVER_WITH_CTRL.contains(base));
    return sent ? (ctrl ? CTRL : "") + (alt ? ALT : "") + base : "";
  }

  private static String character(String one, boolean ctrl) {
    if (!ctrl) {
      return one.length() == 1 && characters(one) ? one : "";
    }
    String upper = one.toUpperCase(Locale.ROOT);
    return WITH_CTRL.contains(upper) ? upper : "";
  }

  private static String named(String typed) {
    for (int i = 0; i < ALSO.size(); i += 2) {
      if (ALSO.get(i).equalsIgnoreCase(typed)) {
        return ALSO.get(i + 1);
      }
    }
    for (String name : NAMED) {
      if (name.equalsIgnoreCase(typed)) {
        return name;
      }
    }
    for (int n = 1; n <= FUNCTION_KEYS; n++) {
      if (("F" + n).equalsIgnoreCase(typed)) {
        return "F" + n;
      }
    }
    return "";
  }

  private static boolean startsWith(String key, String start) {
    return key.regionMatches(true, 0, start, 0, start.length());
  }
}
