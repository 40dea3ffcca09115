package parley.view;

/**
 * How discussions open: with a filter from the command line, folded below a level.
 *
 * @param criteria which comments to show
 * @param context what to leave around them
 * @param depth the levels that are open, from 1; 0 for all
 */
record Opening(Criteria criteria, Context context, int depth) {
  static final Opening PLAIN = new Opening(Criteria.ALL, Context.PARENTS, 0);

  /** Whether a reader who was here before is to find the same place again. */
  boolean leavesThePlace() {
    return criteria.isAll() && depth == 0;
  }

  ThreadView apply(ThreadView view) {
    ThreadView folded = depth == 0 ? view : view.withFolds(Folds.below(view.discussion(), depth));
    if (criteria.isAll()) {
      return folded;
    }
    ThreadView known = folded.withNotes(folded.notes().seen(criteria.read()));
    return known.withFilter(Filter.of(view.discussion(), criteria), context);
  }
}
