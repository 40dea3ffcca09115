package parley.view;

import java.util.List;

/**
 * Everything a user can do, with its first keys, its sentence in the help and its group. Help,
 * README table and key settings are made from this list; a new action is one constant here and its
 * case in {@link Update} or {@link Browser}, which the compiler demands.
 */
public enum Action {
  NEXT(Group.MOVE, "next comment; scrolls first while this one goes on below", "j", "Down"),
  PREVIOUS(Group.MOVE, "previous comment; scrolls first while this one starts above", "k", "Up"),
  LINE_DOWN(Group.MOVE, "scroll down a line", "Ctrl-E"),
  LINE_UP(Group.MOVE, "scroll up a line", "Ctrl-Y"),
  HALF_DOWN(Group.MOVE, "half a page down", "d", "Ctrl-D"),
  HALF_UP(Group.MOVE, "half a page up", "Ctrl-U"),
  PAGE_DOWN(Group.MOVE, "a page down", "Space", "PgDn", "Ctrl-F"),
  PAGE_UP(Group.MOVE, "a page up", "b", "PgUp", "Ctrl-B"),
  FIRST(Group.MOVE, "to the top", "g", "Home"),
  LAST(Group.MOVE, "to the end; with a number such as 12G to comment #12", "G", "End"),
  NEXT_SIBLING(Group.MOVE, "next answer to the same comment", "J", ")"),
  PREVIOUS_SIBLING(Group.MOVE, "previous answer to the same comment", "K", "("),
  PARENT(Group.MOVE, "what this one answers", "u", "P"),
  PEEK(Group.MOVE, "show what this one answers without going there", "i"),
  QUOTE(Group.MOVE, "what this quotes, then its next quote; on the article who quotes it", "\""),
  ROOT(Group.MOVE, "the start of this chain", "U"),
  NEXT_CHAIN(Group.MOVE, "next top-level comment", "}"),
  PREVIOUS_CHAIN(Group.MOVE, "previous top-level comment", "{"),
  NEXT_UNREAD(Group.MOVE, "next unread comment, new and edited ones first of all", "]"),
  PREVIOUS_UNREAD(Group.MOVE, "previous unread comment", "["),
  TOGGLE_READ(Group.MOVE, "mark this comment as read or unread", "r"),
  BOOKMARK(Group.MOVE, "m and a letter: bookmark this comment", "m"),
  TO_BOOKMARK(Group.MOVE, "' and the letter: go there; '' goes back to before the jump", "'"),
  LISTS(
      Group.MOVE,
      "lists to go by: most answered, longest chains, longest, latest, bookmarks, new",
      "B"),

  TOGGLE(Group.FOLD, "fold or unfold; open a gap or a line of context", "Tab", "Enter", "za"),
  FOLD_OR_PARENT(Group.FOLD, "fold; once folded, to the parent", "h", "Left"),
  UNFOLD_OR_CHILD(Group.FOLD, "unfold; once open, to the first answer", "l", "Right"),
  FOLD(Group.FOLD, "fold", "zc"),
  UNFOLD(Group.FOLD, "unfold", "zo"),
  DONE(Group.FOLD, "done with this chain: fold it and go to the next", "x"),
  FOLD_ALL(Group.FOLD, "fold everything", "zM"),
  UNFOLD_ALL(Group.FOLD, "unfold everything", "zR"),
  TOGGLE_ALL(Group.FOLD, "fold everything, or unfold if something is folded", "Shift-Tab"),
  MORE(Group.FOLD, "one level more", "zr"),
  LESS(Group.FOLD, "one level less", "zm"),
  DEPTH(
      Group.FOLD,
      "open so many levels, fold what is below",
      "z1",
      "z2",
      "z3",
      "z4",
      "z5",
      "z6",
      "z7",
      "z8",
      "z9"),
  TIME_ORDER(Group.FOLD, "all comments by time, or in threads again", "t"),
  FOLD_READ(Group.FOLD, "fold all chains in which nothing is unread", "zu"),
  FOLD_MATCHES(Group.FOLD, "fold what the search or the filter found, and end it", "zf"),
  QUOTES(Group.FOLD, "hide quoted lines, or show them", "T"),
  INDENT(Group.FOLD, "draw replies in by 2, 4 or 1 columns", "zi"),
  ARTICLE(Group.FOLD, "open the article and go there; fold it and come back", "a"),

  FILTER_AUTHOR(Group.FILTER, "only this author; again: everybody", "f"),
  ROSTER(Group.FILTER, "everybody who took part: choose one or several", "F"),
  FILTER_TEXT(Group.FILTER, "only comments whose text matches a pattern", "&", "\\"),
  FILTER_DATES(Group.FILTER, "only comments of some dates", "vd"),
  FILTER_UNREAD(Group.FILTER, "only unread comments", "vu"),
  FILTER_ARTICLE_AUTHOR(Group.FILTER, "only comments by the article's author", "vo"),
  FILTER_ANSWERED(Group.FILTER, "only comments that somebody answered", "vr"),
  CONVERSATION(
      Group.FILTER,
      "what two people said to each other: the two filtered, or who answers whom",
      "C"),
  EVERYWHERE(Group.FILTER, "this filter over every article; again: only over this one", "E"),
  APPEARANCES(Group.FILTER, "all articles in which this author wrote", "A"),
  FILTER_BACK(Group.FILTER, "take back the last change of the filter", "Backspace"),
  CONTEXT(Group.FILTER, "around the matches: parents, whole chains, nothing", "c"),
  INVERT(Group.FILTER, "everything but the matches", "!"),
  HIGHLIGHT(Group.FILTER, "make this author stand out, or no longer", "H"),
  MUTE(Group.FILTER, "mute this author, or no longer; answers stay, Enter opens one", "M"),
  SAME_NEXT(Group.FILTER, "next comment of this author, also in folds", "*"),
  SAME_PREVIOUS(Group.FILTER, "previous comment of this author", "#"),

  SEARCH(Group.SEARCH, "search as you type, also in folds; capitals matter if typed", "/"),
  HIT_NEXT(Group.SEARCH, "next hit; without a search next match or top-level comment", "n"),
  HIT_PREVIOUS(Group.SEARCH, "previous hit, match or top-level comment", "N", "p"),

  OPEN_LINK(Group.OUT, "open the link in this comment; 3o the third of several", "o"),
  LINKS(Group.OUT, "all links of article and thread: open, copy, go there", "L"),
  COPY(Group.OUT, "copy this comment", "y"),
  COPY_LINK(Group.OUT, "copy the address of this comment", "Y"),
  SAVE(Group.OUT, "save what is visible to a file; its ending tells the format, else text", "s"),
  PIPE(Group.OUT, "give what is visible to a command of the shell", "|"),

  COMMAND(Group.PROGRAM, "type a command; Tab completes it, Up recalls the last", ":"),
  NEXT_ARTICLE(Group.PROGRAM, "next article", ">"),
  PREVIOUS_ARTICLE(Group.PROGRAM, "previous article", "<"),
  RELOAD(Group.PROGRAM, "read the file again; what is new or edited is marked", "R"),
  BACK(Group.PROGRAM, "back to the library; quit from there", "q"),
  ESCAPE(Group.PROGRAM, "take the last thing away: prompt, search, filter", "Esc"),
  HELP(Group.PROGRAM, "this help", "?", "F1"),
  REDRAW(Group.PROGRAM, "paint the screen again", "Ctrl-L"),
  SUSPEND(Group.PROGRAM, "back to the shell for a while", "Ctrl-Z"),
  QUIT(Group.PROGRAM, "quit at once", "Q", "Ctrl-C");

  /** A part of the key table. */
  public enum Group {
    MOVE("Moving"),
    FOLD("Folding"),
    FILTER("People and filters"),
    SEARCH("Searching"),
    OUT("Links, copying and saving"),
    PROGRAM("Articles and the program");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    /** What stands above its keys. */
    public String title() {
      return title;
    }
  }

  private final Group group;
  private final String help;
  private final List<String> keys;

  Action(Group group, String help, String... keys) {
    this.group = group;
    this.help = help;
    this.keys = List.of(keys);
  }

  /** Whether a count before its key repeats it. */
  boolean repeats() {
    return switch (this) {
      case NEXT, PREVIOUS, LINE_DOWN, LINE_UP, HALF_DOWN, HALF_UP, PAGE_DOWN, PAGE_UP -> true;
      case NEXT_SIBLING, PREVIOUS_SIBLING, PARENT, NEXT_CHAIN, PREVIOUS_CHAIN -> true;
      case NEXT_UNREAD, PREVIOUS_UNREAD, SAME_NEXT, SAME_PREVIOUS -> true;
      case HIT_NEXT, HIT_PREVIOUS, MORE, LESS -> true;
      default -> false;
    };
  }

  /** Whether it may lead far away, so that there should be a way back. */
  boolean jumps() {
    return switch (this) {
      case FIRST, LAST, NEXT_UNREAD, PREVIOUS_UNREAD, TO_BOOKMARK, ROOT, ARTICLE -> true;
      case SAME_NEXT, SAME_PREVIOUS, HIT_NEXT, HIT_PREVIOUS, DONE -> true;
      default -> false;
    };
  }

  /** Whether a letter follows its key: the name of a bookmark. */
  boolean takesLetter() {
    return this == BOOKMARK || this == TO_BOOKMARK;
  }

  /** The part of the key table it stands in. */
  public Group group() {
    return group;
  }

  /** What it does, in a few words. */
  public String help() {
    return help;
  }

  /** The keys it has unless a user chose others; a sequence is written as typed: {@code zM}. */
  public List<String> keys() {
    return keys;
  }
}
