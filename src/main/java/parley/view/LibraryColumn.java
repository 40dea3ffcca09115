package parley.view;

/** What the library tells about articles, and may be sorted by. */
enum LibraryColumn {
  /** The order in which inputs were named; no column of its own. */
  GIVEN("", 9),
  TITLE("title", 9),
  COMMENTS("comments", 0),
  PEOPLE("people", 4),
  UNREAD("unread", 2),
  MATCHES("matches", 1),
  DATE("date", 3),
  FILE("file", 5);

  private final String label;
  private final int rank;

  LibraryColumn(String label, int rank) {
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
