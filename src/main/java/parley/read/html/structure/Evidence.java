package parley.read.html.structure;

/**
 * The pieces of evidence for and against a group of elements being the comments of a page, with
 * their weights. Each is weighed by the share of the group that shows it; the sum is the score.
 */
enum Evidence {
  /** Class or id says comment, in some language. */
  CALLED_COMMENT(25),

  /** Class or id says post, message, answer or the like. */
  CALLED_POST(12),

  /** What is around says comment. */
  AMONG_COMMENTS(10),

  /** Each has a date of its own. */
  DATED(20),

  /** Each names somebody, in an element made for names or as "Ann says". */
  NAMED(20),

  /** Each has a short bold word or heading that may be a name. */
  BOLD(8),

  /** Each has a button to answer, quote or report it. */
  BUTTONS(12),

  /** Each shows a person's picture. */
  PICTURED(5),

  /** Each has a number of its own, as an id or in a link. */
  NUMBERED(8),

  /** A line like "12 comments" stands in front. */
  HEADED(10),

  /** The page has a box to write in. */
  BOX(4),

  /** There are several; the more there are, the less they can be chance. */
  SEVERAL(14),

  /** They stand in a sidebar, a footer, a menu, a list of teasers or of other comments. */
  ELSEWHERE(-60),

  /** Each has a heading that leads to another page. */
  TITLED(-45),

  /** Each holds many dates: it is a list itself. */
  CROWDED(-40),

  /** Most of the text is links. */
  LINKS(-40),

  /** There is hardly any text beside name and date. */
  EMPTY(-50),

  /** Nobody is named. */
  NAMELESS(-25),

  /** Nothing says when. */
  UNDATED(-22),

  /** Each holds a box to write in: a form. */
  FORM(-40),

  /** Most of the text between the first and the last is outside of them: heads, not comments. */
  SPARSE(-25);

  private final int weight;

  Evidence(int weight) {
    this.weight = weight;
  }

  /** What it adds to the score where the whole group shows it. */
  int weight() {
    return weight;
  }
}
