package parley.text;

/**
 * What a run of text means on the screen. A theme gives each a look; every meaning is also visible
 * without colour, by a glyph or a word.
 */
public enum Role {
  /** Running text. */
  TEXT,
  /** The article's title and section headings. */
  TITLE,
  /** Facts beside a title or a name: dates, counts, numbers. */
  META,
  /** A commenter's name. */
  AUTHOR,
  /** The name of the comment under the cursor. */
  AUTHOR_AT_CURSOR,
  /** The name of a commenter whom the filter chose. */
  AUTHOR_CHOSEN,
  /** A badge beside a name: the article's author. */
  BADGE,
  /** The bar in the gutter that marks the cursor. */
  CURSOR,
  /** Guides of the levels of a thread, one look a level, repeating. */
  GUIDE_1,
  GUIDE_2,
  GUIDE_3,
  GUIDE_4,
  GUIDE_5,
  GUIDE_6,
  /** The marker that tells folded from unfolded. */
  MARKER,
  /** Quoted text. */
  QUOTE,
  /** Preformatted text. */
  CODE,
  /** A web address. */
  LINK,
  /** A hit of the search. */
  MATCH,
  /** The hit of the search that the cursor is on. */
  MATCH_AT_CURSOR,
  /** Context that is there but not meant: ancestors, gaps, folded lines, pingbacks. */
  DIM,
  /** Rules between parts of the screen. */
  RULE,
  /** The status line. */
  STATUS,
  /** The line a person types into. */
  PROMPT,
  /** The selected row of a list. */
  SELECTED,
  /** Something went wrong or is missing. */
  WARNING;

  private static final Role[] GUIDES = {GUIDE_1, GUIDE_2, GUIDE_3, GUIDE_4, GUIDE_5, GUIDE_6};

  /** The look of the guide of a level, from 0. */
  public static Role guide(int level) {
    return GUIDES[level % GUIDES.length];
  }
}
