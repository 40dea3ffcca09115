package parley.tui;

/**
 * Colours as terminals are told them: exactly, or as the nearest that they have. Nearest is by a
 * distance that weighs the channels as eyes do ("redmean"), in whole numbers, because all colours
 * of a theme are found before the first picture.
 */
final class Colors {
  private static final int[] CUBE = {0, 95, 135, 175, 215, 255};
  private static final int FIRST_GREY = 232;
  private static final int GREYS = 24;

  /** What xterm shows for the sixteen unless its user chose others. */
  private static final int[] SIXTEEN = {
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF
  };

  private Colors() {}

  /**
   * The SGR parameters for a colour.
   *
   * @param ground whether it is the colour behind the text
   */
  static String sgr(int rgb, boolean ground, ColorDepth depth) {
    return switch (depth) {
      case NONE -> "";
      case SIXTEEN -> Integer.toString(ofSixteen(nearestOfSixteen(rgb), ground));
      case INDEXED -> (ground ? "48;5;" : "38;5;") + nearestIndex(rgb);
      case TRUE -> (ground ? "48;2;" : "38;2;") + red(rgb) + ";" + green(rgb) + ";" + blue(rgb);
    };
  }

  private static int ofSixteen(int color, boolean ground) {
    return (color < 8 ? 30 + color : 82 + color) + (ground ? 10 : 0);
  }

  static int nearestOfSixteen(int rgb) {
    int best = 0;
    for (int i = 1; i < SIXTEEN.length; i++) {
      best = distance(SIXTEEN[i], rgb) < distance(SIXTEEN[best], rgb) ? i : best;
    }
    return best;
  }

  /** The nearest of the cube and the greys, 16 to 255; the first sixteen are up to the user. */
  static int nearestIndex(int rgb) {
    int cube = 16 + 36 * step(red(rgb)) + 6 * step(green(rgb)) + step(blue(rgb));
    int mean = (red(rgb) + green(rgb) + blue(rgb)) / 3;
    int grey = FIRST_GREY + Math.max(0, Math.min(GREYS - 1, (mean - 3) / 10));
    return distance(indexed(grey), rgb) < distance(indexed(cube), rgb) ? grey : cube;
  }

  private static int step(int channel) {
    int best = 0;
    for (int i = 1; i < CUBE.length; i++) {
      best = Math.abs(CUBE[i] - channel) < Math.abs(CUBE[best] - channel) ? i : best;
    }
    return best;
  }

  /** The colour of an index from 16. */
  static int indexed(int index) {
    if (index >= FIRST_GREY) {
      return (8 + 10 * (index - FIRST_GREY)) * 0x010101;
    }
    int at = index - 16;
    return CUBE[at / 36] << 16 | CUBE[at / 6 % 6] << 8 | CUBE[at % 6];
  }

  static int distance(int a, int b) {
    int mean = (red(a) + red(b)) / 2;
    int r = red(a) - red(b);
    int g = green(a) - green(b);
    int b1 = blue(a) - blue(b);
    return ((512 + mean) * r * r >> 8) + 4 * g * g + ((767 - mean) * b1 * b1 >> 8);
  }

  private static int red(int rgb) {
    return rgb >> 16 & 0xFF;
  }

  private static int green(int rgb) {
    return rgb >> 8 & 0xFF;
  }

  private static int blue(int rgb) {
    return rgb & 0xFF;
  }
}
