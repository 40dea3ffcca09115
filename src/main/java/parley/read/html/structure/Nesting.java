package parley.read.html.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.read.html.Dom;
import parley.read.html.Roles;

/**
 * Who answers whom: by containment; where items stand side by side, by a list of replies behind the
 * item it belongs to, else by the depth that each states in a class, a style or a picture's width,
 * or by numbers such as 2.1.
 */
final class Nesting {
  private static final int HIGHEST = 4;

  private static final double MOST_STATED = 0.9;

  /** One step in so many may skip a level, where a comment is missing. */
  private static final int MOST_SOUND = 20;

  private final Survey survey;
  private final List<Integer> items;
  private final Map<Node, Integer> byElement = new IdentityHashMap<>();

  Nesting(Survey survey, List<Integer> items) {
    this.survey = survey;
    this.items = items;
    for (int i = 0; i < items.size(); i++) {
      byElement.put(survey.element(items.get(i)), i);
    }
  }

  /** For each item the one that it answers, always an earlier one, or -1. */
  int[] parents() {
    int[] contained = contained();
    int[] parents = contained.clone();
    int nested = 0;
    int links = 0;
    for (int i = 0; i < parents.length; i++) {
      int before = behind(survey.element(items.get(i)));
      parents[i] = before >= 0 && before < i ? before : parents[i];
      nested += parents[i] >= 0 ? 1 : 0;
      links += i > 0 && parents[i] == i - 1 ? 1 : 0;
    }
    boolean chain = links == parents.length - 1 && links > 1; // tags left open, not replies
    if (chain || nested == 0) {
      parents = byDepth(contained);
      parents = isFlat(parents) ? new Outline(roots(), byElement.keySet()).parents() : parents;
    }
    return parents;
  }

  private static boolean isFlat(int[] parents) {
    for (int parent : parents) {
      if (parent >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The elements of the items. */
  List<Element> roots() {
    List<Element> roots = new ArrayList<>(items.size());
    for (int item : items) {
      roots.add(survey.element(item));
    }
    return roots;
  }

  /** The same as a set, by identity. */
  Set<Node> elements() {
    return byElement.keySet();
  }

  private int[] contained() {
    int[] parents = new int[items.size()];
    int open = -1;
    for (int i = 0; i < parents.length; i++) {
      while (open >= 0 && survey.end(items.get(open)) <= items.get(i)) {
        open = parents[open];
      }
      parents[i] = open;
      open = i;
    }
    return parents;
  }

  /** The item that a list of replies around an element follows, or -1. */
  private int behind(Element item) {
    Element list = item.parent();
    for (int n = 0; list != null && n < HIGHEST && !byElement.containsKey(list); n++) {
      Element before = before(list);
      Integer found = before == null ? null : byElement.get(before);
      if (found != null) {
        return found;
      }
      list = list.parent();
    }
    return -1;
  }

  /** The element before a list; empty ones are passed where the list says that it holds replies. */
  private static Element before(Element list) {
    Element at = Dom.elementBefore(list);
    boolean replies = Words.isReplies(Roles.plain(list.className(), 0, list.className().length()));
    for (int n = 0; replies && at != null && n < HIGHEST && isEmpty(at); n++) {
      at = Dom.elementBefore(at);
    }
    return at;
  }

  private static boolean isEmpty(Element e) {
    return e.childrenSize() == 0 && !Dom.hasContent(e) || e.normalName().equals("br");
  }

  /** An item answers the last one before it that is less deep. */
  private int[] byDepth(int[] flat) {
    int[] depth = new int[items.size()];
    int least = Integer.MAX_VALUE;
    int stated = 0;
    for (int i = 0; i < depth.length; i++) {
      depth[i] = Depths.of(survey, items.get(i));
      least = depth[i] >= 0 ? Math.min(least, depth[i]) : least;
      stated += depth[i] >= 0 ? 1 : 0;
    }
    if (stated < MOST_STATED * depth.length) {
      return flat;
    }
    for (int i = 0; i < depth.length; i++) {
      depth[i] = Math.max(least, depth[i]);
    }
    if (!isOutline(depth)) {
      return flat;
    }
    int[] parents = new int[depth.length];
    int open = -1;
    for (int i = 0; i < depth.length; i++) {
      while (open >= 0 && depth[open] >= depth[i]) {
        open = parents[open];
      }
      parents[i] = open;
      open = i;
    }
    return parents;
  }

  /** Whether depths go down one level at a time from the least, as those of replies do. */
  private static boolean isOutline(int[] depth) {
    int[] levels = Arrays.stream(depth).distinct().sorted().toArray();
    int broken = depth.length == 0 || depth[0] != levels[0] ? depth.length : 0;
    int before = 0;
    for (int d : depth) {
      int level = Arrays.binarySearch(levels, d);
      broken += level > before + 1 ? 1 : 0;
      before = level;
    }
    return levels.length > 1 && broken * MOST_SOUND <= depth.length;
  }
}
