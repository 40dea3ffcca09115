package parley.tui;

import java.util.List;
import java.util.Map;
import parley.text.Role;

/**
 * How each {@link Role} looks. Every theme stands in the one table below; each role also differs
 * from running text without colour where its meaning is not already in a glyph or a word.
 *
 * <p>A look is a list of SGR parameters (ECMA-48, 8.3.117). Attributes are not colours: they stay
 * under {@code NO_COLOR}.
 */
public final class Theme {
  private static final int MONO = 0;
  private static final int DARK = 1;
  private static final int LIGHT = 3;

  private final String name;
  private final String[] sgr;

  private Theme(String name, int column) {
    this.name = name;
    Role[] roles = Role.values();
    sgr = new String[roles.length];
    for (Role role : roles) {
      String look = looks(role)[column];
      sgr[role.ordinal()] = look.isEmpty() ? "0" : "0;" + look;
    }
  }

  /** The names that {@link #choose} takes. */
  public static List<String> names() {
    return List.of("auto", "dark", "light", "mono");
  }

  /**
   * The theme for a terminal.
   *
   * @param name one of {@link #names}; {@code auto} asks the terminal's {@code COLORFGBG} whether
   *     its background is light
   * @param color {@code always}, {@code never}, or {@code auto}: unless {@code NO_COLOR} is set or
   *     {@code TERM} names a terminal without colour
   * @param env the environment of the process
   * @throws IllegalArgumentException for any other name or colour
   */
  public static Theme choose(String name, String color, Map<String, String> env) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException("there is no theme " + name);
    }
    boolean colored =
        switch (color) {
          case "always" -> true;
          case "never" -> false;
          case "auto" -> env.getOrDefault("NO_COLOR", "").isEmpty() && hasColor(env);
          default -> throw new IllegalArgumentException("there is no colour mode " + color);
        };
    if (!colored || name.equals("mono")) {
      return new Theme("mono", MONO);
    }
    boolean light = name.equals("light") || name.equals("auto") && lightBackground(env);
    return new Theme(light ? "light" : "dark", (light ? LIGHT : DARK) + (has256(env) ? 1 : 0));
  }

  private static boolean hasColor(Map<String, String> env) {
    String term = env.getOrDefault("TERM", "");
    return !term.startsWith("vt1")
        && !term.startsWith("vt2")
        && !term.endsWith("-m")
        && !term.endsWith("-mono");
  }

  private static boolean has256(Map<String, String> env) {
    String more = env.getOrDefault("COLORTERM", "");
    return more.equals("truecolor")
        || more.equals("24bit")
        || env.getOrDefault("TERM", "").contains("256color");
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

  /**
   * The looks of a role: without colour; on a dark ground in 16 and in 256 colours; on a light
   * ground in 16 and in 256 colours.
   */
  private static String[] looks(Role role) {
    return switch (role) {
      case TEXT -> row("", "", "", "", "");
      case TITLE -> row("1", "1", "1;38;5;231", "1", "1;38;5;16");
      case META -> row("2", "37", "38;5;246", "90", "38;5;242");
      case AUTHOR -> row("1", "1;36", "1;38;5;80", "1;34", "1;38;5;25");
      case AUTHOR_AT_CURSOR -> row("1;7", "1;7", "1;38;5;16;48;5;80", "1;7", "1;38;5;231;48;5;25");
      case AUTHOR_CHOSEN -> row("1;4", "1;4;33", "1;4;38;5;221", "1;4;35", "1;4;38;5;130");
      case BADGE -> row("1", "1;35", "1;38;5;176", "1;35", "1;38;5;90");
      case CURSOR -> row("1", "1;33", "1;38;5;221", "1;31", "1;38;5;166");
      case GUIDE_1 -> row("2", "34", "38;5;67", "34", "38;5;67");
      case GUIDE_2 -> row("2", "36", "38;5;73", "36", "38;5;30");
      case GUIDE_3 -> row("2", "32", "38;5;71", "32", "38;5;64");
      case GUIDE_4 -> row("2", "33", "38;5;137", "33", "38;5;136");
      case GUIDE_5 -> row("2", "35", "38;5;133", "35", "38;5;96");
      case GUIDE_6 -> row("2", "31", "38;5;131", "31", "38;5;131");
      case MARKER -> row("1", "36", "38;5;109", "34", "38;5;25");
      case QUOTE -> row("2", "32", "38;5;108", "32", "38;5;65");
      case CODE -> row("", "33", "38;5;180", "35", "38;5;94");
      case LINK -> row("4", "4;36", "4;38;5;75", "4;34", "4;38;5;25");
      case MATCH -> row("7", "30;43", "38;5;16;48;5;179", "30;43", "38;5;16;48;5;222");
      case MATCH_AT_CURSOR ->
          row("1;4;7", "1;4;30;46", "1;4;38;5;16;48;5;215", "1;4;30;46", "1;4;38;5;16;48;5;208");
      case DIM -> row("2", "2;37", "38;5;244", "2", "38;5;245");
      case RULE -> row("2", "2;37", "38;5;240", "2", "38;5;250");
      case STATUS -> row("7", "7", "38;5;252;48;5;237", "7", "38;5;236;48;5;254");
      case PROMPT -> row("1", "1", "1;38;5;231", "1", "1;38;5;16");
      case SELECTED -> row("7", "7", "1;38;5;231;48;5;24", "7", "1;38;5;16;48;5;153");
      case WARNING -> row("1", "1;31", "1;38;5;203", "1;31", "1;38;5;160");
    };
  }

  private static String[] row(
      String mono, String dark, String dark256, String light, String light256) {
    return new String[] {mono, dark, dark256, light, light256};
  }
}
