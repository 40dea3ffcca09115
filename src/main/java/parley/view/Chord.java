package parley.view;

import java.util.Optional;

/**
 * Collects keys until they mean something: a count ({@code 5j}), a key or a sequence ({@code zM}),
 * and a letter where the action wants one ({@code ma}).
 */
final class Chord {
  private static final int MOST = 99_999_999;

  private final Keymap keymap;
  private int count;
  private String typed = "";
  private Optional<Action> lettered = Optional.empty();

  Chord(Keymap keymap) {
    this.keymap = keymap;
  }

  /** What has been typed and means nothing yet, to be shown; empty when nothing is waited for. */
  String pending() {
    return (count > 0 ? Integer.toString(count) : "") + typed;
  }

  /** The meaning that this key completes; empty while more must follow, or where it has none. */
  Optional<Keymap.Meaning> press(Key key) {
    if (lettered.isPresent()) {
      return withLetter(key);
    }
    String all = typed + key.name();
    Optional<Keymap.Meaning> meaning = keymap.meaning(all);
    if (meaning.isPresent()) {
      if (meaning.get().action().takesLetter()) {
        lettered = Optional.of(meaning.get().action());
        typed = all;
        return Optional.empty();
      }
      Keymap.Meaning whole = meaning.get().counted(count);
      forget();
      return Optional.of(whole);
    }
    if (typed.isEmpty() && isDigit(key.name())) {
      count = Math.min(MOST, count * 10 + key.name().charAt(0) - '0');
    } else if (keymap.isPrefix(all)) {
      typed = all;
    } else {
      forget();
    }
    return Optional.empty();
  }

  /** A count starts with another digit than 0. */
  private boolean isDigit(String name) {
    return name.length() == 1 && name.charAt(0) >= (count > 0 ? '0' : '1') && name.charAt(0) <= '9';
  }

  private Optional<Keymap.Meaning> withLetter(Key key) {
    Action action = lettered.get();
    forget();
    return key.text().length() == 1
        ? Optional.of(new Keymap.Meaning(action, 0, key.text()))
        : Optional.empty();
  }

  private void forget() {
    count = 0;
    typed = "";
    lettered = Optional.empty();
  }
}
