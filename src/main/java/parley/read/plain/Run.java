package parley.read.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * One list: the items {@code [first, after)} of a text, of which those at {@code indent} are its
 * own and the deeper ones stand inside them.
 */
record Run(int first, int after, int indent) {
  /** Whether a list is a thread. */
  enum Answer {
    YES,
    NO,
    /** If a heading about comments stands before it. */
    IF_ANNOUNCED
  }

  /**
   * The lists whose items stand at {@code indent}. A list ends at an outer item, at a line that is
   * not further in than its items, at an item of the other kind, and where numbers start again from
   * 1; but a numbered list goes on behind such a line if its numbers do: text that lost its
   * indentation belongs to the comment around it. Every item is looked at three times at most.
   */
  static List<Run> at(int indent, List<Item> items) {
    List<Run> runs = new ArrayList<>();
    int k = 0;
    while (k < items.size()) {
      if (items.get(k).indent != indent) {
        k++;
        continue;
      }
      int after = end(k, indent, items);
      runs.add(new Run(k, after, indent));
      k = after;
    }
    return runs;
  }

  private static int end(int first, int indent, List<Item> items) {
    Item head = items.get(first);
    int last = head.number;
    int broken = -1;
    for (int k = first + 1; k < items.size(); k++) {
      Item item = items.get(k);
      if (broken < 0 && item.low <= indent) {
        broken = k;
      }
      if (item.indent < indent) {
        return broken < 0 ? k : broken;
      }
      if (item.indent > indent) {
        broken = item.isHead() ? -1 : broken; // a reply, so the list around it goes on
        continue;
      }
      boolean sameKind = item.isNumbered() == head.isNumbered();
      if (sameKind && broken >= 0 && item.isHead() && last > 0 && item.number == last + 1) {
        broken = -1;
      }
      if (!sameKind && item.number == 1 && item.isHead() && !head.isHead()) {
        return k; // behind a list that names nobody starts one that does
      }
      boolean restart = sameKind && item.number == 1 && item.isHead() && last >= 1;
      if (broken >= 0 && sameKind || restart) {
        return broken < 0 ? k : broken;
      }
      if (!sameKind) {
        broken = broken < 0 ? k : broken;
      } else if (item.number == last + 1 || item.isHead()) {
        last = Math.max(last, item.number);
      }
    }
    return broken < 0 ? items.size() : broken;
  }

  /**
   * Whether this list is a thread. At least half of its items must name a speaker. A numbered one
   * must start at 1 or have two such heads; an unnumbered one, which articles use as well to quote
   * people, needs a date under a verb, a reply, or a heading about comments before it.
   */
  Answer isThread(List<Item> items) {
    boolean numbered = items.get(first).isNumbered();
    int own = 0;
    int heads = 0;
    int dated = 0;
    int replies = 0;
    for (int k = first; k < after; k++) {
      Item item = items.get(k);
      if (item.indent > indent) {
        replies += item.isHead() && !item.isNumbered() ? 1 : 0;
      } else if (item.isNumbered() == numbered) {
        own++;
        heads += item.isHead() ? 1 : 0;
        dated += item.dated && item.nameEnd >= 0 ? 1 : 0;
      }
    }
    if (heads == 0 || heads * 2 < own) {
      return Answer.NO;
    }
    if (numbered) {
      return items.get(first).number == 1 || heads > 1 ? Answer.YES : Answer.NO;
    }
    return dated + replies > 0 ? Answer.YES : Answer.IF_ANNOUNCED;
  }
}
