package parley.tui;

import java.util.List;
import java.util.Map;
import parley.text.Role;

/**
 * How each {@link Role} looks on one terminal, from the table {@link Looks}. Each role also differs
 * from running text without colour where its meaning is not already in a glyph or a word.
 *
 * <p>A look is a list of SGR parameters (ECMA-48, 8.3.117). Attributes are not colours: they stay
 * under {@code NO_COLOR}.
 */
public final class Theme {
  /** The name of the theme without colours. */
  public static final String MONO = "mono";

  private static final String SIXTEEN = "16";
  private static final int HEX = 16;

  private final String name;
  private final String[] sgr;

  private Theme(String name, int column, ColorDepth depth) {
    this.name = name;
    Role[] roles = Role.values();
    sgr = new String[roles.length];
    for (Role role : roles) {
      String[] looks = Looks.of(role);
      String look = column == Looks.MONO ? looks[column] : look(looks, column, depth);
      sgr[role.ordinal()] = look.isEmpty() ? "0" : "0;" + look;
    }
  }

  private static String look(String[] looks, int column, ColorDepth depth) {
    String marks = looks[Looks.MARKS];
    String colors = column < Looks.DARK ? looks[column] : colors(looks[column], depth);
    return marks.isEmpty() || colors.isEmpty() ? marks + colors : marks + ";" + colors;
  }

  private static String colors(String look, ColorDepth depth) {
    if (look.isEmpty()) {
      return "";
    }
    int behind = look.indexOf('/');
    String fore = behind < 0 ? look : look.substring(0, behind);
    String text = Colors.sgr(Integer.parseInt(fore, HEX), false, depth);
    return behind < 0
        ? text
        : text + ";" + Colors.sgr(Integer.parseInt(look.substring(behind + 1), HEX), true, depth);
  }

  /** The names that {@link #choose} takes. */
  public static List<String> names() {
    return List.of("auto", "dark", "light", "contrast", "contrast-light", SIXTEEN, MONO);
  }

  /**
   * The theme for a terminal.
   *
   * @param name one of {@link #names}; {@code auto} and {@code 16} ask the terminal's {@code
   *     COLORFGBG} whether its background is light
   * @param color {@code always}, {@code never}, or {@code auto}: unless {@code NO_COLOR} is set or
   *     {@code TERM} names a terminal without colour
   * @param env the environment of the process
   * @throws IllegalArgumentException for any other name or colour
   */
  public static Theme choose(String name, String color, Map<String, String> env) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException("there is no theme " + name);
    }
    ColorDepth can = ColorDepth.of(env);
    boolean colored =
        switch (color) {
          case "always" -> true;
          case "never" -> false;
          case "auto" -> env.getOrDefault("NO_COLOR", "").isEmpty() && can != ColorDepth.NONE;
          default -> throw new IllegalArgumentException("there is no colour mode " + color);
        };
    if (!colored || name.equals(MONO)) {
      return new Theme(MONO, Looks.MONO, ColorDepth.NONE);
    }
    ColorDepth depth = can == ColorDepth.NONE ? ColorDepth.SIXTEEN : can;
    boolean light = lightBackground(env);
    return switch (name) {
      case "contrast" -> new Theme(name, Looks.CONTRAST, depth);
      case "contrast-light" -> new Theme(name, Looks.CONTRAST_LIGHT, depth);
      case "light" -> onLight(name, depth);
      case "dark" -> onDark(name, depth);
      case SIXTEEN -> light ? onLight(name, ColorDepth.SIXTEEN) : onDark(name, ColorDepth.SIXTEEN);
      default -> light ? onLight("light", depth) : onDark("dark", depth);
    };
  }

  private static Theme onDark(String name, ColorDepth depth) {
    return new Theme(name, depth == ColorDepth.SIXTEEN ? Looks.DARK_16 : Looks.DARK, depth);
  }

  private static Theme onLight(String name, ColorDepth depth) {
    return new Theme(name, depth == ColorDepth.SIXTEEN ? Looks.LIGHT_16 : Looks.LIGHT, depth);
  }

  /** {@code COLORFGBG} is "foreground;background" in the 16 colours, as rxvt and Konsole set it. */
  private static boolean lightBackground(Map<String, String> env) {
    String value = env.getOrDefault("COLORFGBG", "");
    String background = value.substring(value.lastIndexOf(';') + 1);
    return background.equals("7") || background.equals("15");
  }

  /** Which theme it is. */
  public String name() {
    return name;
  }

  /** The SGR parameters of a role, from plain: never empty. */
  String sgr(Role role) {
    return sgr[role.ordinal()];
  }

  /** As {@link #sgr(Role)}, for the number of a role. */
  String sgr(int role) {
    return sgr[role];
  }
}
