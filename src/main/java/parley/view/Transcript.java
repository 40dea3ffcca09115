package parley.view;

import java.util.function.Consumer;
import parley.model.Article;
import parley.text.Row;

/** The whole discussion as rows, as {@code parley show} prints it: the screen without a screen. */
public final class Transcript {
  private Transcript() {}

  /**
   * Writes article and thread from top to bottom, row by row, without keeping them.
   *
   * @param criteria which comments to show
   * @param context what to leave around those
   * @param depth the deepest level that is unfolded, from 1; 0 for all
   * @param columns how wide the rows may be
   */
  public static void write(
      Article article,
      Criteria criteria,
      Context context,
      int depth,
      int columns,
      Settings settings,
      Consumer<Row> out) {
    out.accept(Row.of(article.title(), parley.text.Role.TITLE));
  }
}
