package parley.tui;

import java.util.Map;

/**
 * How many colours a terminal shows, as {@code COLORTERM} and {@code TERM} say; asking a terminal
 * or its terminfo entry costs a process, and many terminals go by a name that is not their own.
 */
enum ColorDepth {
  NONE,
  /** The eight colours of ECMA-48 and their bright sisters; what they are is up to the user. */
  SIXTEEN,
  /** The sixteen, a cube of 6x6x6 and 24 greys, as xterm has them. */
  INDEXED,
  /** Any colour of 8 bits a channel. */
  TRUE;

  /** Terminals that show every colour and do not always say so. */
  private static final String[] TRUE_COLOR = {
    "xterm-kitty", "alacritty", "foot", "wezterm", "xterm-ghostty", "ghostty", "contour", "iterm2"
  };

  /** Paper-white and amber screens, and entries of terminfo made for such. */
  private static final String[] MONOCHROME = {
    "vt1", "vt2", "vt3", "vt4", "vt5", "wy", "adm", "tvi"
  };

  static ColorDepth of(Map<String, String> env) {
    String term = env.getOrDefault("TERM", "");
    if (term.endsWith("-m") || term.endsWith("-mono") || startsWithOne(term, MONOCHROME)) {
      return term.startsWith("vt525") ? SIXTEEN : NONE;
    }
    if (believable(term, env) || term.endsWith("-direct") || startsWithOne(term, TRUE_COLOR)) {
      return TRUE;
    }
    return term.contains("256color") ? INDEXED : SIXTEEN;
  }

  /** GNU screen hands on the variable of the terminal around it, but not every colour. */
  private static boolean believable(String term, Map<String, String> env) {
    String said = env.getOrDefault("COLORTERM", "");
    boolean every = said.equals("truecolor") || said.equals("24bit");
    return every && (!term.startsWith("screen") || env.containsKey("TMUX"));
  }

  private static boolean startsWithOne(String term, String[] starts) {
    for (String start : starts) {
      if (term.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
