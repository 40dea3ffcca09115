package parley.view;

/** What the roster tells about people, and may be sorted by. */
enum RosterColumn {
  COMMENTS("comments", 0),
  WORDS("words", 2),
  REPLIES("replies", 1),
  TOP_LEVEL("top-level", 7),
  UNREAD("unread", 5),
  ELSEWHERE("elsewhere", 3),
  FIRST("first", 6),
  LAST("last", 4),
  NAME("name", 8);

  private final String label;
  private final int rank;

  RosterColumn(String label, int rank) {
    this.label = label;
    this.rank = rank;
  }

  /** What stands above it. */
  String label() {
    return label;
  }

  /** The lower, the sooner it is shown where there is little room. */
  int rank() {
    return rank;
  }
}
