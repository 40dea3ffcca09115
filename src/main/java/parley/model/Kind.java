package parley.model;

/** What an entry of a thread is. */
public enum Kind {
  /** Something a person said. */
  COMMENT,
  /** A notice that another page links here (pingback or trackback): shown, never counted. */
  PINGBACK
}
