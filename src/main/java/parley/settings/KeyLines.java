package parley.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.view.Action;
import parley.view.KeyNames;
import parley.view.Keymap;

/**
 * The lines that bind keys: {@code key.next-chain = } and keys with blanks between them, none to
 * leave an action without. Two lines never get the same key; one way to quit always stays.
 */
final class KeyLines {
  private static final int MOST_KEYS = 32; // each is compared with each
  private static final String LAST_RESORT = "Ctrl-C";

  private final Map<Action, List<String>> bound = new HashMap<>();
  private final Map<Action, Integer> boundIn = new HashMap<>();
  private final List<Complaint> complaints;

  KeyLines(List<Complaint> complaints) {
    this.complaints = complaints;
  }

  void line(int number, String name, String value) {
    for (Action action : Action.values()) {
      if (Config.label(action).equalsIgnoreCase(Config.KEY + name)) {
        bind(number, action, value);
        return;
      }
    }
    complaints.add(
        new Complaint(
            number,
            "there is no action \"" + ConfigReader.start(name) + "\"",
            "",
            ConfigReader.start(Config.KEY + name)));
  }

  private void bind(int line, Action action, String value) {
    String name = Config.label(action);
    if (boundIn.containsKey(action)) {
      String first = name + " is set in line " + boundIn.get(action) + " already";
      complaints.add(Complaint.of(line, first, "Keep one of the two"));
      return;
    }
    List<String> keys = new ArrayList<>();
    List<String> all = words(value);
    if (all.size() > MOST_KEYS) {
      String what = name + " has " + all.size() + " keys";
      complaints.add(Complaint.of(line, what, "Give it " + MOST_KEYS + " at most"));
      return;
    }
    for (String written : all) {
      Optional<String> key = KeyNames.read(written);
      Optional<Complaint> wrong =
          key.isEmpty()
              ? Optional.of(
                  Complaint.of(
                      line,
                      name + ": no key \"" + ConfigReader.start(written) + "\"",
                      KeyNames.HINT))
              : wrong(line, action, key.get());
      if (wrong.isPresent()) {
        complaints.add(wrong.get());
        return;
      }
      if (!keys.contains(key.get())) {
        keys.add(key.get());
      }
    }
    bindAll(line, action, keys);
  }

  private void bindAll(int line, Action action, List<String> keys) {
    for (String one : keys) {
      for (String other : keys) {
        if (!one.equals(other) && Keymap.clash(one, other)) {
          String what = Config.label(action) + ": " + one + " and " + other;
          complaints.add(Complaint.of(line, what + " begin alike", "Keep one of the two"));
          return;
        }
      }
    }
    bound.put(action, keys);
    boundIn.put(action, line);
  }

  private Optional<Complaint> wrong(int line, Action action, String key) {
    char last = key.charAt(key.length() - 1);
    if (action == Action.DEPTH && (last < '1' || last > '9')) {
      String what = "key.depth: " + key + " does not end in a digit";
      return Optional.of(Complaint.of(line, what, "The digit says how many levels, as in z3"));
    }
    for (Action other : Action.values()) {
      for (String taken : bound.getOrDefault(other, List.of())) {
        if (Keymap.clash(key, taken)) {
          String what = Config.label(action) + ": " + key;
          what += key.equals(taken) ? " is given" : " clashes with " + taken + ", given";
          what += " to " + Config.label(other) + " in line " + boundIn.get(other);
          return Optional.of(Complaint.of(line, what, "Choose another key"));
        }
      }
    }
    return Optional.empty();
  }

  /** The keys of now; nobody is left without a way out. */
  Keymap keymap() {
    if (bound.isEmpty()) {
      return Keymap.DEFAULT;
    }
    Keymap keymap = new Keymap(bound);
    if (!keymap.keys(Action.QUIT).isEmpty() || !keymap.keys(Action.BACK).isEmpty()) {
      return keymap;
    }
    int line = 0;
    for (Action action : Action.values()) {
      boolean took = bound.containsKey(action) && bound.get(action).remove(LAST_RESORT);
      boolean unbound = action == Action.QUIT || action == Action.BACK;
      if (took || unbound && bound.containsKey(action)) {
        line = Math.max(line, boundIn.get(action));
      }
    }
    bound.put(Action.QUIT, List.of(LAST_RESORT));
    String hint = LAST_RESORT + " still quits; give key.quit another key";
    complaints.add(Complaint.of(line, "no key is left to quit with", hint));
    return new Keymap(bound);
  }

  /** The parts of a text between its blanks. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > from) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
