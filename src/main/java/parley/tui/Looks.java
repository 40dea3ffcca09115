package parley.tui;

import parley.text.Role;

/**
 * The one table of how things look: a row a role, a column a theme. Colours stand in it once, as
 * {@code RRGGBB} or {@code RRGGBB/RRGGBB} with the colour behind; {@link Colors} finds what lesser
 * terminals have. Only the sixteen colours are chosen by hand where a theme stands on them, since
 * they are what each user made of them.
 */
final class Looks {
  /** The columns of the table; {@code MARKS} go with every column behind it. */
  static final int MONO = 0;

  static final int MARKS = 1;
  static final int DARK_16 = 2;
  static final int LIGHT_16 = 3;
  static final int DARK = 4;
  static final int LIGHT = 5;
  static final int CONTRAST = 6;
  static final int CONTRAST_LIGHT = 7;

  private Looks() {}

  /**
   * The looks of a role. Without colour, marks and the two columns of sixteen are SGR parameters
   * (ECMA-48, 8.3.117): 1 bold, 2 faint, 4 underlined, 7 reversed.
   */
  static String[] of(Role role) {
    return switch (role) {
      // without colour, marks of the others; sixteen on dark, on light; dark, light; contrast twice
      case TEXT -> row("", "", "", "", "", "", "", "");
      case TITLE -> row("1", "1", "", "", "ffffff", "000000", "ffffff", "000000");
      case META -> row("2", "", "37", "90", "9fadb8", "5a6570", "e0e0e0", "303030");
      case AUTHOR -> row("1", "1", "36", "34", "5fd7d7", "00588f", "00ffff", "00008b");
      case AUTHOR_AT_CURSOR ->
          row("1;7", "1", "7", "7", "101010/5fd7d7", "ffffff/00588f", "000000/00ffff", NAVY);
      case AUTHOR_CHOSEN -> row("1;4", "1;4", "33", "35", "ffd75f", "8f4000", "ffff00", "7a2000");
      case BADGE -> row("1", "1", "35", "35", "d7a0e0", "7b2a8f", "ff9fff", "5a0070");
      case CURSOR -> row("1", "1", "33", "31", "ffd75f", "a82000", "ffff00", "b00000");
      case GUIDE_1 -> row("2", "", "94", "34", "6f9fc8", "4f7fa8", "66ccff", "003f7f");
      case GUIDE_2 -> row("2", "", "36", "36", "6fb8b0", "2a8080", "00ffcc", "004f4f");
      case GUIDE_3 -> row("2", "", "32", "32", "8fb573", "4f8030", "99ff66", "1f4f00");
      case GUIDE_4 -> row("2", "", "33", "33", "c8a06a", "8f6a20", "ffcc66", "5a3a00");
      case GUIDE_5 -> row("2", "", "35", "35", "b98bc9", "8a5a9a", "ff99ff", "55007f");
      case GUIDE_6 -> row("2", "", "31", "31", "d08770", "b05040", "ffaa88", "7f1f00");
      case MARKER -> row("1", "", "36", "34", "8fb8c8", "1f5f80", "00ffff", "00008b");
      case QUOTE -> row("2", "", "32", "32", "93b77f", "3f6b35", "99ff99", "004d00");
      case CODE -> row("", "", "33", "35", "d7b58a", "7a4a10", "ffd7af", "5a2d00");
      case LINK -> row("4", "4", "36", "34", "6fb7ff", "0050b0", "87d7ff", "0000b0");
      case MATCH ->
          row("7", "", "30;43", "30;43", "101010/e0b050", "000000/ffd75f", YELLOW, YELLOW);
      case MATCH_AT_CURSOR ->
          row("1;4;7", "1;4", "30;46", "30;46", "101010/ff9f40", "000000/ffa040", ORANGE, ORANGE);
      case DIM -> row("2", "", "2;37", "2", "949494", "6a6a6a", "b8b8b8", "4a4a4a");
      case RULE -> row("2", "", "2;37", "2", "767676", "8a8a8a", "b0b0b0", "4a4a4a");
      case STATUS ->
          row("7", "", "7", "7", "d8d8d8/3a3a3a", "303030/e0e0e0", "000000/ffffff", BLACK);
      case PROMPT -> row("1", "1", "", "", "ffffff", "000000", "ffffff", "000000");
      case SELECTED ->
          row("7", "1", "7", "7", "ffffff/00508f", "000000/a8d0f0", "000000/00ffff", NAVY);
      case WARNING -> row("1", "1", "91", "31", "ff7a70", "c00020", "ff9090", "a00000");
    };
  }

  private static final String NAVY = "ffffff/00008b";
  private static final String YELLOW = "000000/ffff00";
  private static final String ORANGE = "000000/ffb000";
  private static final String BLACK = "ffffff/000000";

  private static String[] row(String... columns) {
    return columns;
  }
}
