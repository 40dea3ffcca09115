package parley.read.html.structure;

/** What an element says about the place of all that is in it. */
enum Zone {
  /** A sidebar, a footer, a menu, teasers, other comments, a template. */
  MARGIN,

  /** The thread. */
  THREAD,

  /** Nothing. */
  PLAIN
}
