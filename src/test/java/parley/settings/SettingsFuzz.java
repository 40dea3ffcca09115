package parley.settings;

import static parley.fuzz.Laws.Fact.holds;

import java.util.List;
import parley.view.Action;
import parley.view.Keymap;

/** Reads files of settings: every line counts or is complained of. */
public final class SettingsFuzz {
  private static final List<String> THEMES = List.of("auto", "dark", "light", "mono");

  private SettingsFuzz() {}

  /** The target. */
  public static void fuzzerTestOneInput(byte[] data) {
    Config config = Config.read(data, THEMES);
    int lines = 1;
    for (byte b : data) {
      lines += b == '\n' || b == '\r' ? 1 : 0;
    }
    for (Complaint complaint : config.complaints()) {
      holds(complaint.line() >= 0 && complaint.line() <= lines, "a complaint is about a line");
      holds(!complaint.what().isBlank(), "a complaint says what");
      holds(complaint.what().indexOf('\n') < 0, "a complaint is one line");
      holds(
          complaint.hint().isEmpty() != complaint.unknown().isEmpty(),
          "a complaint says what to do");
    }
    holds(config.complaints().size() <= 2 * lines + 1, "complaints are few");
    Preferences preferences = config.preferences();
    holds(preferences.width() >= Setting.LEAST_WIDTH, "a width can be used");
    Keymap keys = preferences.keymap();
    holds(
        !keys.keys(Action.QUIT).isEmpty() || !keys.keys(Action.BACK).isEmpty(),
        "there is always a way out");
    Config again = Config.read(data, THEMES);
    holds(again.complaints().equals(config.complaints()), "reading again complains the same");
    holds(again.preferences().values().equals(preferences.values()), "and sets the same");
    for (Action action : Action.values()) {
      holds(
          keys.keys(action).equals(again.preferences().keymap().keys(action)),
          "and binds the same keys");
    }
  }
}
