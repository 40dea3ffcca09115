package parley.read.plain;

import parley.read.ArticleBuilder;

/** Dates that are not understood: how many, and the first as an example. */
final class Unread {
  private int dates;
  private String sample = "";

  void add(String date) {
    sample = dates++ == 0 ? date : sample;
  }

  /** Tells of them, if there are any. */
  void tell(ArticleBuilder article) {
    if (dates > 0) {
      String which = dates == 1 ? " date is" : " dates are";
      article.problem(dates + which + " not understood: \"" + sample + "\"");
    }
  }
}
