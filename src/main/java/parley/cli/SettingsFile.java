package parley.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.settings.Complaint;
import parley.settings.Config;
import parley.settings.Preferences;
import parley.settings.Setting;
import parley.text.Nearest;
import parley.tui.Theme;
import parley.view.Action;

/**
 * The file with a user's settings: {@code parley/config.properties} below {@code XDG_CONFIG_HOME},
 * by default {@code ~/.config} (XDG Base Directory Specification 0.8), or what {@code
 * PARLEY_CONFIG} names, where empty means none. Where there is no file it costs one question to the
 * system.
 */
final class SettingsFile {
  private static final String VARIABLE = "PARLEY_CONFIG";

  /** A file that is something else must not fill the terminal. */
  private static final int MOST_COMPLAINTS = 20;

  private final String path;
  private final boolean named;

  private SettingsFile(String path, boolean named) {
    this.path = path;
    this.named = named;
  }

  /** Where the file is, if there is one. */
  static SettingsFile of(Map<String, String> env) {
    String named = env.get(VARIABLE);
    if (named != null) {
      return new SettingsFile(named, true);
    }
    String base = absolute(env.getOrDefault("XDG_CONFIG_HOME", ""));
    if (base.isEmpty()) {
      String home = absolute(env.getOrDefault("HOME", ""));
      base = home.isEmpty() ? "" : home + "/.config";
    }
    return new SettingsFile(base.isEmpty() ? "" : base + "/parley/config.properties", false);
  }

  /** The specification has relative paths ignored. */
  private static String absolute(String directory) {
    return directory.startsWith("/") ? directory : "";
  }

  /** Its path; empty where no place is known. */
  String path() {
    return path;
  }

  /** Whether there is something to read; a file that was named has better be there. */
  boolean exists() {
    return !path.isEmpty() && (named || new File(path).length() > 0);
  }

  /** What it sets; complains about what makes no sense, and goes on without that. */
  Preferences load(Complaints complaints) {
    if (!exists()) {
      return Preferences.USUAL;
    }
    try (InputStream in = new FileInputStream(path)) {
      Config config = Config.read(in.readNBytes(Config.MOST_BYTES + 1), Theme.names());
      List<Complaint> all = config.complaints();
      for (Complaint complaint : all.subList(0, Math.min(MOST_COMPLAINTS, all.size()))) {
        complain(complaint, complaints);
      }
      if (all.size() > MOST_COMPLAINTS) {
        String more = all.size() - MOST_COMPLAINTS + " more lines make no sense";
        complaints.say(
            path + ": " + Failure.sentences(more, "'parley settings' lists what there is"));
      }
      return config.preferences();
    } catch (IOException e) {
      String hint =
          named ? "Set " + VARIABLE + " to a file, or to nothing" : "Its settings are left out";
      complaints.say(path + ": " + Failure.sentences("cannot be read: " + reason(e), hint));
      return Preferences.USUAL;
    }
  }

  private void complain(Complaint complaint, Complaints complaints) {
    String place = complaint.line() == 0 ? path + ": " : path + ":" + complaint.line() + ": ";
    String hint = complaint.hint().isEmpty() ? near(complaint.unknown()) : complaint.hint();
    complaints.say(place + Failure.sentences(complaint.what(), hint));
  }

  private static String near(String unknown) {
    List<String> names = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      names.add(setting.label());
    }
    for (Action action : Action.values()) {
      names.add(Config.label(action));
    }
    List<String> close = Nearest.to(unknown, names);
    return close.isEmpty()
        ? "'parley settings' lists what there is"
        : "Did you mean " + String.join(" or ", close) + "?";
  }

  /** The system's words, which Java puts in brackets behind the path. */
  private static String reason(IOException e) {
    String message = String.valueOf(e.getMessage());
    int open = message.lastIndexOf('(');
    boolean bracketed = open >= 0 && message.endsWith(")");
    return bracketed ? message.substring(open + 1, message.length() - 1) : message;
  }
}
