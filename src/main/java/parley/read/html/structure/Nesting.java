package parley.read.html.structure;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import parley.read.html.Dom;

/**
 * Who answers whom: by containment; where items stand side by side, by a list of replies behind the
 * item it belongs to, else by the depth that each states in a class, a style or a picture's width.
 */
final class Nesting {
  private static final int HIGHEST = 4;

  private static final double MOST_STATED = 0.9;

  /** One step in so many may skip a level, where a comment is missing. */
  private static final int MOST_SOUND = 20;

  private final Survey survey;
  private final List<Integer> items;
  private final Map<Element, Integer> byElement = new IdentityHashMap<>();

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
      return byDepth(contained);
    }
    return parents;
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
      Element before = Dom.elementBefore(list);
      Integer found = before == null ? null : byElement.get(before);
      if (found != null) {
        return found;
      }
      list = list.parent();
    }
    return -1;
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
