package parley.settings;

import java.util.Map;
import parley.view.Keymap;

/**
 * What a user chose for good, complete: what the file does not say is as usual.
 *
 * @param values what the file sets; every value is one that its setting takes
 * @param keymap what the keys mean
 */
public record Preferences(Map<Setting, String> values, Keymap keymap) {
  /** The choices of somebody who has no file. */
  public static final Preferences USUAL = new Preferences(Map.of(), Keymap.DEFAULT);

  /** Copies the values. */
  public Preferences {
    values = Map.copyOf(values);
  }

  /** What a setting is now. */
  public String value(Setting setting) {
    String set = values.get(setting);
    return set == null ? setting.usual() : set;
  }

  /** Whether a setting that takes {@code on} or {@code off} is on. */
  public boolean on(Setting setting) {
    return value(setting).equals(Setting.ON);
  }

  /** Columns of running text at most. */
  public int width() {
    return Integer.parseInt(value(Setting.WIDTH));
  }
}
