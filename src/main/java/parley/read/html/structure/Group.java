package parley.read.html.structure;

import java.util.Arrays;
import java.util.List;

/**
 * Elements that are built alike, in document order, each with the one of them that it stands in;
 * what an element holds is counted without those inside it. Linear in the group.
 */
final class Group {
  private final Survey survey;
  private final int[] items;
  private final int[] above;

  Group(Survey survey, List<Integer> elements) {
    this.survey = survey;
    items = new int[elements.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = elements.get(i);
    }
    Arrays.sort(items);
    above = new int[items.length];
    int open = -1;
    for (int i = 0; i < items.length; i++) {
      while (open >= 0 && survey.end(items[open]) <= items[i]) {
        open = above[open];
      }
      above[i] = open;
      open = i;
    }
  }

  int size() {
    return items.length;
  }

  /** The number of an element on the page. */
  int element(int i) {
    return items[i];
  }

  /** The one of the group that {@code i} stands in, or -1. */
  int above(int i) {
    return above[i];
  }

  /** How many marks each holds for itself. */
  int[] own(Mark mark) {
    int[] own = new int[items.length];
    for (int i = 0; i < own.length; i++) {
      int n = survey.count(mark, items[i]);
      own[i] += n;
      if (above[i] >= 0) {
        own[above[i]] -= n;
      }
    }
    return own;
  }

  /** How much text each holds for itself that is not a link. */
  int[] plain() {
    int[] own = new int[items.length];
    for (int i = 0; i < own.length; i++) {
      int n = survey.text(items[i]) - survey.linked(items[i]);
      own[i] += n;
      if (above[i] >= 0) {
        own[above[i]] -= n;
      }
    }
    return own;
  }

  /** How much linked text each holds for itself. */
  int[] linked() {
    int[] own = new int[items.length];
    for (int i = 0; i < own.length; i++) {
      int n = survey.linked(items[i]);
      own[i] += n;
      if (above[i] >= 0) {
        own[above[i]] -= n;
      }
    }
    return own;
  }

  /** Whether all of another group belong to this one. */
  boolean hasAll(Group other) {
    int at = 0;
    for (int item : other.items) {
      while (at < items.length && items[at] < item) {
        at++;
      }
      if (at == items.length || items[at] != item) {
        return false;
      }
    }
    return true;
  }

  /** How many of another group each of these holds side by side. */
  int[] held(Group other) {
    int[] held = new int[items.length];
    int at = 0;
    int open = -1;
    for (int j = 0; j < other.items.length; j++) {
      int e = other.items[j];
      while (at < items.length && items[at] < e) {
        open = at++;
      }
      while (open >= 0 && survey.end(items[open]) <= e) {
        open = above[open];
      }
      boolean top = other.above[j] < 0 || open >= 0 && other.items[other.above[j]] < items[open];
      if (open >= 0 && top) {
        held[open]++;
      }
    }
    return held;
  }
}
