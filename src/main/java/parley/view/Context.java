package parley.view;

/** What a filter leaves around the comments that match. */
public enum Context {
  /** The matches alone. */
  NONE,
  /** Each match with its ancestors as one dimmed line each. */
  PARENTS,
  /** Every chain that holds a match, whole. */
  THREAD
}
