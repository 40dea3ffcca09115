package parley.settings;

import java.util.List;
import java.util.Locale;

/**
 * Every setting that is not a key, with what it is if nobody sets it and its sentence of help. The
 * README table, {@code parley settings} and the reading of the file are made from this list.
 */
public enum Setting {
  THEME("auto", "colours; auto is dark or light, as the terminal says of itself"),
  COLOR("auto", "auto: on a terminal that has colours, unless NO_COLOR is set"),
  WIDTH("88", "columns of running text at most"),
  ASCII("off", "draw marks and guides with ASCII characters only"),
  MOUSE("on", "wheel and clicks; off leaves the mouse to the terminal"),
  MAP("on", "a map of the thread at the right edge of wide terminals"),
  STATE("on", "remember what was read, folded and marked in each article"),
  HYPERLINKS("auto", "let the terminal open links on a click");

  /** Narrower text than this breaks most words. */
  public static final int LEAST_WIDTH = 20;

  static final String ON = "on";
  static final String OFF = "off";

  private final String usual;
  private final String help;

  Setting(String usual, String help) {
    this.usual = usual;
    this.help = help;
  }

  /** As the file writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is where the file does not say. */
  public String usual() {
    return usual;
  }

  /** The words it takes; none where that is a number, or the name of a theme. */
  public List<String> takes() {
    return switch (this) {
      case THEME, WIDTH -> List.of();
      case COLOR -> List.of("auto", "always", "never");
      case ASCII, MOUSE, MAP, STATE -> List.of(ON, OFF);
      case HYPERLINKS -> List.of("auto", ON, OFF);
    };
  }

  /** What it does, in a few words. */
  public String help() {
    return help;
  }
}
