package parley.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which keys mean which action: single keys, and sequences such as {@code zM}. */
public final class Keymap {
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

  /** The keys of somebody who chose none. */
  public static final Keymap DEFAULT = new Keymap(Map.of());

  private final List<List<String>> keys = new ArrayList<>(); // by the number of their action
  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<String, Boolean> prefixes = new HashMap<>();

  /**
   * The keys of {@link Action#keys}, but for the actions that have others here. A key given here is
   * taken away from the action that had it, and so is one that could no longer be typed: {@code zM}
   * where {@code z} means something, {@code g} where {@code gg} does.
   *
   * @param chosen names of keys and sequences; no two of them may be equal, none may begin another
   */
  public Keymap(Map<Action, List<String>> chosen) {
    for (Action action : Action.values()) {
      List<String> own = chosen.get(action);
      keys.add(own != null ? List.copyOf(own) : left(action.keys(), chosen));
      for (String key : keys(action)) {
        meanings.put(key, new Meaning(action, action == Action.DEPTH ? digit(key) : 0, ""));
        if (isSequence(key)) {
          prefixes.put(first(key), true);
        }
      }
    }
  }

  private static List<String> left(List<String> usual, Map<Action, List<String>> chosen) {
    if (chosen.isEmpty()) {
      return usual;
    }
    List<String> left = new ArrayList<>();
    for (String key : usual) {
      boolean free = true;
      for (List<String> others : chosen.values()) {
        for (String other : others) {
          free &= !clash(key, other);
        }
      }
      if (free) {
        left.add(key);
      }
    }
    return left;
  }

  /** Whether two keys cannot both be bound: they are equal, or one is the start of the other. */
  public static boolean clash(String a, String b) {
    return a.equals(b)
        || isSequence(a) && first(a).equals(b)
        || isSequence(b) && first(b).equals(a);
  }

  /** Whether a key is typed as two: two characters that are not the name of one key. */
  public static boolean isSequence(String key) {
    return key.length() > 1
        && key.codePointCount(0, key.length()) == 2
        && !key.equals("Up")
        && !(key.charAt(0) == 'F' && digit(key) > 0);
  }

  private static String first(String sequence) {
    return sequence.substring(0, Character.charCount(sequence.codePointAt(0)));
  }

  /** The digit at the end of a key, or 0. */
  private static int digit(String key) {
    char last = key.charAt(key.length() - 1);
    return last >= '0' && last <= '9' ? last - '0' : 0;
  }

  /** The keys that mean an action now; none where a user took them all away. */
  public List<String> keys(Action action) {
    return keys.get(action.ordinal());
  }

  /** The first key of an action, for hints on the screen; empty where it has none. */
  String key(Action action) {
    List<String> all = keys(action);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** A hint such as {@code ? help}; empty where the action has no key. */
  String hint(Action action, String does) {
    return keys(action).isEmpty() ? "" : key(action) + " " + does;
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
