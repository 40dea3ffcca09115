package parley.read.plain;

import parley.model.When;

/**
 * Rows of a dump that may start a comment, or close it where its author stands below the text.
 *
 * @param kind how it is written
 * @param row the first of its rows
 * @param body the row behind it
 * @param column where it starts, the mark of its item included
 * @param number the number of its item, 0 for a bullet, -1 where it is no item
 * @param name who speaks; empty where nobody is named
 * @param date what was read of its date
 * @param until the row where its text ends already, because its author stands there; -1 where the
 *     next head ends it
 * @param dated whether a date stands in it, read or not ("3 days ago")
 */
record Head(
    Kind kind,
    int row,
    int body,
    int column,
    int number,
    String name,
    When date,
    boolean dated,
    int until) {
  /** How a head is written. */
  enum Kind {
    /** "Ann says:", a date may follow. */
    VERB,
    /** "Ann, 3 May 2019 at 9:14". */
    NAME_DATE,
    /** "3 May 2019 | Ann". */
    DATE_NAME,
    /** The name, and the date in the next row. */
    NAME_ABOVE_DATE,
    /** The date, and the name in the next row. */
    DATE_ABOVE_NAME,
    /** A profile with a name, then a date and the number of the post, as forums write. */
    PROFILE,
    /** "Pingback: ...", an item of a list. */
    PINGBACK,
    /** An item of a list that names nobody. */
    ITEM
  }

  boolean isItem() {
    return number >= 0;
  }
}
