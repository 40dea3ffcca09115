package parley.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the lines of a file of settings, each on its own: see {@link Config}. Used once. */
final class ConfigReader {
  private static final int MOST_SHOWN = 60; // characters of a text that makes no sense

  private final List<String> themes;
  private final Map<Setting, String> values = new HashMap<>();
  private final Map<Setting, Integer> setIn = new HashMap<>();
  private final List<Complaint> complaints = new ArrayList<>();
  private final KeyLines keys = new KeyLines(complaints);

  ConfigReader(List<String> themes) {
    this.themes = themes;
  }

  Config read(String text) {
    int number = 0;
    for (int from = 0; from < text.length(); number++) {
      int end = from;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      line(number + 1, text.substring(from, end).strip());
      boolean both = text.startsWith("\r\n", end);
      from = end + (both ? 2 : 1);
    }
    return new Config(new Preferences(values, keys.keymap()), List.copyOf(complaints));
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return;
    }
    int equals = line.indexOf('=');
    if (equals < 0) {
      complain(number, "there is no = in \"" + start(line) + "\"", "Write name = value");
      return;
    }
    String name = line.substring(0, equals).strip();
    String value = line.substring(equals + 1).strip();
    if (name.isEmpty()) {
      complain(number, "there is no name before the =", "Write name = value");
      return;
    }
    if (name.startsWith(Config.KEY)) {
      keys.line(number, name.substring(Config.KEY.length()), value);
    } else {
      setting(number, name, value);
    }
  }

  private void complain(int line, String what, String hint) {
    complaints.add(Complaint.of(line, what, hint));
  }

  private void setting(int line, String name, String value) {
    for (Setting setting : Setting.values()) {
      if (setting.label().equalsIgnoreCase(name)) {
        set(line, setting, value);
        return;
      }
    }
    String called = start(name);
    complaints.add(new Complaint(line, "there is no setting \"" + called + "\"", "", called));
  }

  /** Enough of it to find it again: a file that is none of settings may be one line. */
  static String start(String text) {
    boolean whole = text.codePointCount(0, text.length()) <= MOST_SHOWN;
    return whole ? text : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…";
  }

  private void set(int line, Setting setting, String value) {
    if (setIn.containsKey(setting)) {
      String first = setting.label() + " is set in line " + setIn.get(setting) + " already";
      complain(line, first, "Keep one of the two");
      return;
    }
    String known = setting == Setting.WIDTH ? number(value) : word(setting, value);
    if (known.isEmpty()) {
      String what =
          setting.label() + (value.isEmpty() ? " is empty" : " cannot be " + start(value));
      complain(line, what, takes(setting));
      return;
    }
    values.put(setting, known);
    setIn.put(setting, line);
  }

  private String takes(Setting setting) {
    if (setting == Setting.WIDTH) {
      return "Give a number of columns, " + Setting.LEAST_WIDTH + " or more";
    }
    return "Choose one of " + String.join(", ", words(setting));
  }

  private List<String> words(Setting setting) {
    return setting == Setting.THEME ? themes : setting.takes();
  }

  private String word(Setting setting, String value) {
    boolean isSwitch = setting.takes().contains(Setting.OFF);
    String given = value;
    if (isSwitch && value.equalsIgnoreCase("true")) {
      given = Setting.ON;
    } else if (isSwitch && value.equalsIgnoreCase("false")) {
      given = Setting.OFF;
    }
    for (String word : words(setting)) {
      if (word.equalsIgnoreCase(given)) {
        return word;
      }
    }
    return "";
  }

  private static String number(String value) {
    boolean digits = !value.isEmpty() && value.length() < 6;
    for (int i = 0; digits && i < value.length(); i++) {
      digits = value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    boolean enough = digits && Integer.parseInt(value) >= Setting.LEAST_WIDTH;
    return enough ? value : "";
  }
}
