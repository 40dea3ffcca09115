package parley.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Comments to choose one from.
 *
 * @param title what they have in common
 * @param figure what the figure beside each says
 * @param entries the comments, in the order of the list
 * @param paragraph the paragraph of the article that they quote, or -1
 */
record Listing(String title, String figure, List<Entry> entries, int paragraph) {
  /**
   * One comment of a list.
   *
   * @param comment its index in the discussion as it is shown
   * @param figure why it stands where it does
   */
  record Entry(int comment, String figure) {}

  Listing {
    entries = List.copyOf(entries);
  }

  /** Who quotes a paragraph of the article. */
  static Listing quoters(ThreadView view, int paragraph, int[] comments) {
    List<Entry> entries = new ArrayList<>();
    for (int comment : comments) {
      int shown = view.discussion().fromThread(comment);
      entries.add(new Entry(shown, Facts.date(view.discussion().date(shown))));
    }
    return new Listing("paragraph " + (paragraph + 1), "quoted by", entries, paragraph);
  }
}
