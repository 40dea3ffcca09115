package parley.read.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Which items of a text are the comments of its thread, who answers whom, and where each ends. The
 * outermost lists that qualify as threads hold the top-level comments, all at one indentation.
 */
final class Outline {
  /**
   * One comment.
   *
   * @param parent the place of the comment it answers in {@link #posts}, or -1
   * @param until where its text ends
   */
  record Post(Item item, int parent, int until) {}

  /** A part of the text. */
  record Part(int from, int until) {}

  private static final int INDENTS_TRIED = 8;

  private static final int SEEN_ABOVE = 8 << 10;

  private final Text text;
  private final List<Item> items;
  private final List<Post> posts = new ArrayList<>();
  private final List<Part> between = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private Outline(Text text, List<Item> items) {
    this.text = text;
    this.items = items;
  }

  static Outline of(String text, Layout layout) {
    return of(new Text.Whole(text), Items.in(text, layout));
  }

  /** Of a text whose items were found already. */
  static Outline of(Text text, List<Item> items) {
    Outline outline = new Outline(text, items);
    outline.lay(outline.threads());
    return outline;
  }

  /** The comments in the order of the page. */
  List<Post> posts() {
    return posts;
  }

  /** What stands between the lists of the thread and behind the last one. */
  List<Part> between() {
    return between;
  }

  /** What is odd about the numbering. */
  List<String> problems() {
    return problems;
  }

  /** Where the thread starts; the length of the text where it holds none. */
  int start() {
    return posts.isEmpty() ? text.length() : posts.get(0).item().line;
  }

  private List<Run> threads() {
    boolean[] seen = new boolean[Items.DEEPEST + 1];
    for (Item item : items) {
      seen[item.indent] |= item.isHead();
    }
    int tried = 0;
    for (int indent = 0; indent < seen.length && tried < INDENTS_TRIED; indent++) {
      if (seen[indent]) {
        tried++;
        List<Run> found = threadsAt(indent);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Run> threadsAt(int indent) {
    List<Run> found = new ArrayList<>();
    for (Run run : Run.at(indent, items)) {
      Run.Answer thread = run.isThread(items);
      boolean yes = thread == Run.Answer.YES;
      if (yes || thread == Run.Answer.IF_ANNOUNCED && isAnnounced(items.get(run.first()))) {
        found.add(run);
      }
    }
    return found;
  }

  private boolean isAnnounced(Item first) {
    String above = text.part(Math.max(0, first.line - SEEN_ABOVE), first.line);
    return Headings.announceComments(above, above.length());
  }

  private void lay(List<Run> runs) {
    boolean bulleted = repliesAreBulleted(runs);
    for (int i = 0; i < runs.size(); i++) {
      Chain chain = new Chain(items, runs.get(i), bulleted, posts.size());
      chain.follow();
      problems.addAll(chain.problems());
      int limit = i + 1 < runs.size() ? items.get(runs.get(i + 1).first()).line : text.length();
      add(chain, limit);
    }
  }

  private void add(Chain chain, int limit) {
    List<Item> comments = chain.comments();
    for (int i = 0; i < comments.size(); i++) {
      Item item = comments.get(i);
      boolean last = i + 1 == comments.size();
      int until = last ? end(item, chain.indent(), limit) : comments.get(i + 1).line;
      posts.add(new Post(item, chain.parent(i), until));
      if (last && until < limit) {
        between.add(new Part(until, limit));
      }
    }
  }

  /** The last comment of a list ends where a line is not further in than the items of the list. */
  private int end(Item last, int indent, int limit) {
    int from = Math.min(last.after, limit);
    String rest = text.part(from, limit);
    Lines line = new Lines(rest);
    while (line.next()) {
      if (line.indent() <= indent) {
        return text.behind(from, rest, line.start());
      }
    }
    return limit;
  }

  /** One page nests replies in one kind of list; lists of the other kind are parts of comments. */
  private boolean repliesAreBulleted(List<Run> runs) {
    int bullets = 0;
    int numbers = 0;
    for (Run run : runs) {
      for (int k = run.first(); k < run.after(); k++) {
        Item item = items.get(k);
        if (item.indent > run.indent() && item.isHead()) {
          bullets += item.isNumbered() ? 0 : 1;
          numbers += item.isNumbered() && item.hasBody ? 1 : 0;
        }
      }
    }
    return bullets >= numbers;
  }
}
