package parley.read.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Comments whose heads are gone or stand below: the items of one list under a heading about
 * comments. Each must be closed by a link to answer or by a name with a date, or the heading must
 * state exactly as many; a list that shows nothing of it is part of the article.
 */
final class Listed {
  private static final int NEAR = 8;
  private static final int LONG_LIST = 4;
  private static final int ENOUGH_UNANNOUNCED = 4;

  private final List<Row> rows;
  private final List<Head> items = new ArrayList<>();
  private final Map<Integer, Head> below = new HashMap<>();
  private final List<Head> found = new ArrayList<>();
  private final Columns columns;
  private int closed;
  private int signed;
  private int pingbacks;
  private int top;
  private int end;

  private Listed(List<Row> rows, List<Head> heads) {
    this.rows = rows;
    for (Head head : heads) {
      if (head.kind() == Head.Kind.ITEM || head.kind() == Head.Kind.PINGBACK) {
        items.add(head);
      } else if (!head.isItem() && head.dated() && !head.name().isEmpty()) {
        below.put(head.row(), head);
      }
    }
    this.columns = new Columns(items);
  }

  /** The comments of the best such list; empty where there is none. */
  static List<Head> in(List<Row> rows, List<Head> heads) {
    Listed listed = new Listed(rows, heads);
    List<Head> best = List.of();
    for (Announcements.Heading heading : Announcements.in(rows)) {
      List<Head> list = listed.under(heading);
      best = list.size() > best.size() ? list : best;
    }
    return best.isEmpty() ? listed.unannounced() : best;
  }

  private List<Head> under(Announcements.Heading heading) {
    int first = firstItem(heading.row());
    boolean near = first < items.size() && items.get(first).row() - heading.row() <= NEAR;
    if (!near || items.get(first).column() < rows.get(heading.row()).column()) {
      return List.of();
    }
    collect(first);
    boolean numbered = items.get(first).number() == 1 && rises();
    boolean all = heading.count() == found.size() || numbered && mayBe(heading);
    int own = found.size() - pingbacks;
    boolean half = own > 0 && (closed * 2 >= own || signed * 2 >= own);
    return all && found.size() > 1 || half ? List.copyOf(found) : List.of();
  }

  private List<Head> unannounced() {
    int i = 0;
    while (i < items.size()) {
      collect(i);
      int own = found.size() - pingbacks;
      boolean most = closed * 4 >= own * 3 || signed * 4 >= own * 3;
      if (own >= ENOUGH_UNANNOUNCED && most && items.get(i).number() > 0) {
        return List.copyOf(found);
      }
      i = Math.max(i + 1, firstItem(end - 1));
    }
    return List.of();
  }

  private int firstItem(int row) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.get(middle).row() > row) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether a list with no more than its numbers to show may be what the heading means. */
  private boolean mayBe(Announcements.Heading heading) {
    int own = found.size();
    boolean directly = found.get(0).row() - heading.row() <= 2;
    return directly && (heading.count() < 0 ? own >= LONG_LIST : heading.count() >= own);
  }

  private boolean rises() {
    int before = 0;
    for (Head head : found) {
      if (columns.of(head) <= top && head.number() > 0) {
        if (head.number() <= before) {
          return false;
        }
        before = head.number();
      }
    }
    return true;
  }

  private void collect(int first) {
    found.clear();
    closed = 0;
    signed = 0;
    pingbacks = 0;
    top = columns.of(items.get(first));
    end = listEnd(items.get(first).row());
    for (int i = first; i < items.size() && items.get(i).row() < end; i++) {
      Head item = items.get(i);
      int stop = i + 1 < items.size() ? Math.min(end, items.get(i + 1).row()) : end;
      add(item, stop);
    }
  }

  private void add(Head item, int stop) {
    int last = stop;
    boolean link = false;
    while (last > item.row() + 1 && Tails.isButton(rows.get(last - 1).text())) {
      last--;
      link |= Tails.isLink(rows.get(last).text());
    }
    if (link && isOuters(rows.get(last), item)) {
      link = false;
      closed++; // the link behind a list inside a comment closes that comment
    }
    Head signature = signature(item.row() + 1, last);
    boolean outer = columns.of(item) <= top;
    if (item.kind() == Head.Kind.PINGBACK) {
      found.add(item);
      pingbacks++;
    } else if (signature != null) {
      signed++;
      found.add(with(item, signature.name(), signature, signature.row()));
    } else if (outer || link) {
      found.add(with(item, "", item, link ? last : -1));
    }
    closed += link && (outer || signature == null) ? 1 : 0;
  }

  private boolean isOuters(Row link, Head item) {
    return columns.of(item) > top && link.column() <= item.column() && link.column() > top;
  }

  private static Head with(Head item, String name, Head date, int until) {
    return new Head(
        Head.Kind.ITEM,
        item.row(),
        item.row(),
        item.column(),
        item.number(),
        name,
        date.date(),
        date.dated(),
        until);
  }

  /** A name and a date that end an item. */
  private Head signature(int from, int to) {
    for (int row = Math.max(from, to - 2); row < to; row++) {
      Head head = below.get(row);
      if (head != null && head.body() >= to) {
        return head;
      }
    }
    return null;
  }

  /** The row behind a list: the first that stands as far to the left as its items do. */
  private int listEnd(int first) {
    for (int row = first + 1; row < rows.size(); row++) {
      Row at = rows.get(row);
      boolean left = at.isItem() ? at.column() < top - 2 : at.column() <= top - 1;
      if (left && at.afterBlank() || Tails.closes(at.text()) || left && at.column() == 0) {
        return row;
      }
    }
    return rows.size();
  }
}
