package parley.view;

import parley.model.Discussion;

/** Says why an action did nothing, where that is not plain to see. */
final class Hints {
  private Hints() {}

  static String whyNothing(ThreadView view, Keymap.Meaning typed, Keymap keymap) {
    Discussion d = view.discussion();
    boolean onArticle = view.cursor() == Visible.ARTICLE;
    if (typed.action() == Action.LAST && typed.number() > 0) {
      return "there is no comment #" + typed.number();
    }
    return switch (typed.action()) {
      case FILTER_AUTHOR ->
          onArticle ? "go to a comment to see only its author" : "nobody to filter by here";
      case CONTEXT, INVERT -> "no filter is on" + howToLayOne(keymap);
      case CONVERSATION -> "go to an answer to somebody else, or choose two people";
      case FILTER_BACK -> "no filter is on" + howToLayOne(keymap);
      case FOLD_MATCHES -> "search or filter first";
      case HIGHLIGHT, MUTE -> "go to a comment first";
      case PARENT, ROOT -> onArticle ? "" : "this is the start of a chain";
      case SAME_NEXT ->
          onArticle ? "" : "that was the last by " + Names.shown(d.author(view.cursor()));
      case SAME_PREVIOUS ->
          onArticle ? "" : "that was the first by " + Names.shown(d.author(view.cursor()));
      case NEXT_SIBLING, PREVIOUS_SIBLING -> "no other answer to the same comment there";
      case NEXT_UNREAD -> "nothing unread below";
      case PREVIOUS_UNREAD -> "nothing unread above";
      case TO_BOOKMARK -> "no bookmark with that letter: m and a letter makes one";
      case BOOKMARK, TOGGLE_READ -> onArticle ? "go to a comment first" : "";
      case NEXT, NEXT_CHAIN, LAST -> "this is the end";
      default -> "";
    };
  }

  /** {@code : f, F or & lays one}, of the keys that there are. */
  private static String howToLayOne(Keymap keymap) {
    String all = "";
    for (Action action : new Action[] {Action.FILTER_TEXT, Action.ROSTER, Action.FILTER_AUTHOR}) {
      String key = keymap.key(action);
      String between = all.isEmpty() ? "" : all.contains(" or ") ? ", " : " or ";
      all = key.isEmpty() ? all : key + between + all;
    }
    return all.isEmpty() ? "" : ": " + all + " lays one";
  }
}
