package parley.cli;

import parley.settings.Preferences;
import parley.settings.Setting;

/** When {@code show} and the browser use colours. */
enum ColorChoice {
  /** On a terminal that can, unless NO_COLOR is set. */
  AUTO,
  ALWAYS,
  NEVER;

  /** What the settings file says. */
  static ColorChoice of(Preferences preferences) {
    String set = preferences.value(Setting.COLOR);
    return set.equals("always") ? ALWAYS : set.equals("never") ? NEVER : AUTO;
  }
}
