package parley.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.settings.Preferences;
import parley.settings.Setting;
import parley.tui.Extras;
import parley.tui.Outside;
import parley.tui.Theme;
import parley.view.Context;
import parley.view.Criteria;
import parley.view.Glyphs;
import parley.view.Settings;

/**
 * What the shared options ask for, checked; the same for every command.
 *
 * @param inputs files, directories and {@code -}, as given
 * @param state whether to use what earlier sessions kept, and to keep what this one does
 * @param criteria which comments
 * @param context what to leave around those
 * @param depth how many levels to unfold, 0 for all
 * @param width columns of running text, 0 where nothing was said
 * @param theme the name of the colours
 * @param color when to use them
 * @param ascii whether to draw with ASCII marks only
 * @param format the format to read with, empty to recognise it
 * @param encoding the charset to read with, empty to find it
 * @param preferences what the settings file says; the options above have gone before it
 */
record Choices(
    List<String> inputs,
    boolean state,
    Criteria criteria,
    Context context,
    int depth,
    int width,
    String theme,
    ColorChoice color,
    boolean ascii,
    String format,
    Optional<Charset> encoding,
    Preferences preferences) {
  /** The choices of somebody who only names inputs. */
  static Choices plain(List<String> inputs, Preferences preferences) {
    return new Choices(
        inputs,
        preferences.on(Setting.STATE),
        Criteria.ALL,
        Context.PARENTS,
        0,
        0,
        preferences.value(Setting.THEME),
        ColorChoice.of(preferences),
        preferences.on(Setting.ASCII),
        "",
        Optional.empty(),
        preferences);
  }

  /** Whether one of the criteria names people, who must be found before anything is shown. */
  boolean namesPeople() {
    return criteria.namesPeople();
  }

  /** The colours, which depend on the terminal too. */
  Theme theme(Streams streams) {
    String when = color.name().toLowerCase(Locale.ROOT);
    return Theme.choose(theme, when, streams.environment());
  }

  /** What the browser may use besides a screen and a keyboard. */
  Extras extras(Outside outside, Map<String, String> environment) {
    String hyperlinks = preferences.value(Setting.HYPERLINKS);
    return Extras.of(hyperlinks, preferences.on(Setting.MOUSE), outside, environment);
  }

  /** How to draw in print. */
  Settings settings() {
    return settings(ascii);
  }

  /** How to draw with a theme: where it has no colours, words say more. */
  Settings settings(Theme theme) {
    return settings(ascii || theme.name().equals(Theme.MONO));
  }

  private Settings settings(boolean words) {
    return new Settings(
        width == 0 ? preferences.width() : width,
        ascii ? Glyphs.ASCII : Glyphs.UNICODE,
        preferences.keymap(),
        preferences.on(Setting.MAP),
        words);
  }
}
