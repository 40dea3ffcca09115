package parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.Attacks;
import parley.view.Action;

/** What a terminal sends when somebody does everything there is, and types and pastes attacks. */
final class AttackKeys {
  /** They end the session or hand the terminal to somebody else. */
  private static final Set<Action> LEAVING = Set.of(Action.QUIT, Action.SUSPEND, Action.BACK);

  /** Each script does one in so many of the things there are; so many scripts do all. */
  private static final int SHARE = Integer.getInteger("attacks.share", 3);

  private static final int TYPED = 24;

  private AttackKeys() {}

  static List<String> script(int seed) {
    List<String> keys = new ArrayList<>();
    List<String> attacks = Attacks.all();
    int next = seed * 31;
    links(keys);
    open(seed, keys);
    for (Action action : Action.values()) {
      if (LEAVING.contains(action) || (action.ordinal() + seed) % SHARE != 0) {
        continue;
      }
      press(action.keys().get(0), keys);
      keys.add("\033[200~" + attacks.get(next++ % attacks.size()) + "\033[201~");
      type(Attacks.joined().get(next % Attacks.joined().size()), keys);
      press("Enter", keys);
      press("Down", keys);
      press("Enter", keys);
      press("Esc", keys);
      press("Esc", keys);
      press(">", keys);
      press("j", keys);
    }
    for (int page = 0; page < attacks.size() / SHARE; page++) {
      keys.addAll(List.of("j", " ", "G", ">"));
    }
    keys.addAll(List.of("\033", "\033", "\033"));
    return keys;
  }

  /** On the first page: lists the links, tries each, and goes back to the library. */
  private static void links(List<String> keys) {
    press("Enter", keys);
    press("L", keys);
    for (int link = 0; link < 25; link++) {
      press("Enter", keys);
      press("Down", keys);
    }
    press("Esc", keys);
    keys.addAll(List.of("a", "j", "q"));
  }

  /** In the library: scrolls through it, and opens one. */
  private static void open(int seed, List<String> keys) {
    for (int i = 0; i < 20; i++) {
      press("Down", keys);
      press("PgDn", keys);
    }
    for (int i = 0; i < seed * 7; i++) {
      press("Up", keys);
    }
    press("Enter", keys);
  }

  /** Everything but what is a key that leads elsewhere. */
  private static void type(String text, List<String> keys) {
    text.codePoints()
        .filter(c -> c >= ' ' && c != 0x7F && !(c >= 0xD800 && c < 0xE000))
        .limit(TYPED)
        .forEach(c -> keys.add(Character.toString(c)));
  }

  private static void press(String name, List<String> keys) {
    switch (name) {
      case "Space" -> keys.add(" ");
      case "Tab" -> keys.add("\t");
      case "Shift-Tab" -> keys.add("\033[Z");
      case "Enter" -> keys.add("\r");
      case "Esc" -> keys.add("\033");
      case "Backspace" -> keys.add("\177");
      case "Down" -> keys.add("\033[B");
      case "Up" -> keys.add("\033[A");
      case "PgDn" -> keys.add("\033[6~");
      default -> {
        if (name.startsWith("Ctrl-")) {
          keys.add(String.valueOf((char) (name.charAt(5) & 0x1F)));
        } else {
          name.codePoints().forEach(c -> keys.add(Character.toString(c)));
        }
      }
    }
  }
}
