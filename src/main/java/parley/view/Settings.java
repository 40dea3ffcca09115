package parley.view;

/**
 * What a user may choose about the picture.
 *
 * @param measure the most columns that running text takes
 * @param glyphs the marks parley draws
 * @param map whether wide screens show a map of the thread
 */
public record Settings(int measure, Glyphs glyphs, boolean map) {
  /** The same with another measure. */
  public Settings withMeasure(int columns) {
    return new Settings(columns, glyphs, map);
  }

  /** Columns of text that read well. */
  public static final int MEASURE = 88;

  /** The settings of somebody who chose nothing. */
  public static final Settings DEFAULT = new Settings(MEASURE, Glyphs.UNICODE, true);
}
