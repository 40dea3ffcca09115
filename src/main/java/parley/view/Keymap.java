package parley.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which keys mean which action: single keys, and sequences such as {@code zM}. */
final class Keymap {
  /**
   * An action and what its key adds to it.
   *
   * @param action what to do
   * @param number the digit that ends the key sequence, or the count before it, else 0
   * @param letter what was typed after the key of an action that wants a letter, else empty
   */
  record Meaning(Action action, int number, String letter) {
    /** The same with a count, if one was typed. */
    Meaning counted(int count) {
      return count == 0 ? this : new Meaning(action, count, letter);
    }
  }

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<String, Boolean> prefixes = new HashMap<>();

  /** The keys of {@link Action#keys}. */
  Keymap() {
    for (Action action : Action.values()) {
      for (String key : action.keys()) {
        char last = key.charAt(key.length() - 1);
        boolean numbered = key.length() > 1 && isSequence(key) && Character.isDigit(last);
        meanings.put(key, new Meaning(action, numbered ? last - '0' : 0, ""));
        if (isSequence(key)) {
          prefixes.put(key.substring(0, key.length() - 1), true);
        }
      }
    }
  }

  /** Whether a key is typed as two: the names of single keys begin with a capital. */
  private static boolean isSequence(String key) {
    return key.length() == 2 && Character.isLowerCase(key.charAt(0));
  }

  /** What the keys typed so far mean, if they mean something already. */
  Optional<Meaning> meaning(String typed) {
    return Optional.ofNullable(meanings.get(typed));
  }

  /** Whether more keys must follow. */
  boolean isPrefix(String typed) {
    return prefixes.containsKey(typed);
  }
}
