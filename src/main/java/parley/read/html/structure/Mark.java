package parley.read.html.structure;

/** What one pass over a page notes about its elements. */
enum Mark {
  /** A date, absolute or "3 days ago". */
  DATE,

  /** An element made for a person's name, or words like "Ann says:". */
  NAME,

  /** A short bold word, a heading or such: perhaps a name. */
  BOLD,

  /** A short run of words right before a date: a name only where all else speaks of comments. */
  BESIDE,

  /** A button to answer, quote, report or link to one comment. */
  BUTTON,

  /** A picture of a person. */
  AVATAR,

  /** A number of its own: an id, an anchor, a link to {@code #comment-7}. */
  NUMBERED,

  /** A heading that leads to another page, as teasers have. */
  TITLE_LINK,

  /** Words over a thread: "12 comments". */
  HEADING,

  /** A box to write a comment in. */
  BOX
}
