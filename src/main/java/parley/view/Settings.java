package parley.view;

/**
 * What a user may choose about the picture and the keys.
 *
 * @param measure the most columns that running text takes
 * @param glyphs the marks parley draws
 * @param keymap what the keys mean
 * @param map whether wide screens show a map of the thread
 * @param words whether to say in words what guides and colours show, as the level of a comment
 */
public record Settings(int measure, Glyphs glyphs, Keymap keymap, boolean map, boolean words) {
  /** The same with another measure. */
  public Settings withMeasure(int columns) {
    return new Settings(columns, glyphs, keymap, map, words);
  }

  /** Columns of text that read well. */
  public static final int MEASURE = 88;

  /** The settings of somebody who chose nothing. */
  public static final Settings DEFAULT =
      new Settings(MEASURE, Glyphs.UNICODE, Keymap.DEFAULT, true, false);
}
