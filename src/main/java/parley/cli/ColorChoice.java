package parley.cli;

/** When {@code show} and the browser use colours. */
enum ColorChoice {
  /** On a terminal that can, unless NO_COLOR is set. */
  AUTO,
  ALWAYS,
  NEVER
}
