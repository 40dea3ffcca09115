package parley.quote;

import java.util.Arrays;

/**
 * All runs of words of one text, to find the longest that another text holds too: the suffix
 * automaton of its words (Blumer and others, 1985). Made in one pass, asked in one pass over the
 * other text, however often either repeats itself.
 */
final class Runs {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final WordIds ids;
  private final Edges edges;
  private final int[] length; // of the longest run that ends in a state
  private final int[] link; // the state of the longest end of it that also stands elsewhere
  private final int[] end; // behind the last word of its first occurrence
  private int states = 1;

  Runs(Words words) {
    int most = 2 * words.size() + 1;
    this.ids = new WordIds(words.size());
    this.edges = new Edges(most, 3 * words.size());
    this.length = new int[most];
    this.link = new int[most];
    this.end = new int[most];
    link[ROOT] = NONE;
    int last = ROOT;
    for (int at = 0; at < words.size(); at++) {
      last = append(last, ids.add(words.hash(at)), at + 1);
    }
  }

  private int append(int last, int word, int position) {
    int state = states++;
    length[state] = length[last] + 1;
    end[state] = position;
    int at = last;
    while (at != NONE && edges.target(at, word) == NONE) {
      edges.put(at, word, state);
      at = link[at];
    }
    link[state] = at == NONE ? ROOT : suffix(at, word);
    return state;
  }

  /** The state that {@code word} leads to from {@code at}, cloned where it stands for more. */
  private int suffix(int at, int word) {
    int target = edges.target(at, word);
    if (length[target] == length[at] + 1) {
      return target;
    }
    int clone = states++;
    length[clone] = length[at] + 1;
    link[clone] = link[target];
    end[clone] = end[target];
    edges.copy(target, clone);
    link[target] = clone;
    for (int from = at; from != NONE && edges.target(from, word) == target; from = link[from]) {
      edges.put(from, word, clone);
    }
    return clone;
  }

  /** The heaviest run that {@code other} holds too; of several the first in it. */
  Run longest(Words other) {
    Run best = Run.NONE;
    int state = ROOT;
    int matched = 0;
    for (int at = 0; at < other.size(); at++) {
      int word = ids.of(other.hash(at));
      if (word < 0) {
        state = ROOT;
        matched = 0;
        continue;
      }
      int target = edges.target(state, word);
      while (target == NONE && link[state] != NONE) {
        state = link[state];
        matched = length[state];
        target = edges.target(state, word);
      }
      if (target == NONE) {
        continue;
      }
      state = target;
      matched++;
      int weight = other.weight(at + 1 - matched, at + 1);
      if (weight > best.weight()) {
        best = new Run(end[state], at + 1, matched, weight);
      }
    }
    return best;
  }

  /** A number from 0 for each different word. */
  private static final class WordIds {
    private final long[] hashes;
    private final int[] ids;
    private int count;

    WordIds(int words) {
      int room = room(words);
      hashes = new long[room];
      ids = new int[room];
      Arrays.fill(ids, NONE);
    }

    private int slot(long hash) {
      int slot = mixed(hash) & ids.length - 1;
      while (ids[slot] != NONE && hashes[slot] != hash) {
        slot = slot + 1 & ids.length - 1;
      }
      return slot;
    }

    int add(long hash) {
      int slot = slot(hash);
      if (ids[slot] == NONE) {
        hashes[slot] = hash;
        ids[slot] = count++;
      }
      return ids[slot];
    }

    int of(long hash) {
      return ids[slot(hash)];
    }
  }

  /** Where each word leads to from each state. */
  private static final class Edges {
    private final long[] keys;
    private final int[] targets;
    private final int[] next; // the slot of the next edge from the same state, plus 1
    private final int[] first; // the same for the first edge of a state

    Edges(int states, int edges) {
      int room = room(edges);
      keys = new long[room];
      targets = new int[room];
      Arrays.fill(targets, NONE);
      next = new int[room];
      first = new int[states];
    }

    private static long key(int state, int word) {
      return (long) state << 32 | word;
    }

    private int slot(long key) {
      int slot = mixed(key * 0x9E3779B97F4A7C15L) & targets.length - 1;
      while (targets[slot] != NONE && keys[slot] != key) {
        slot = slot + 1 & targets.length - 1;
      }
      return slot;
    }

    int target(int state, int word) {
      return targets[slot(key(state, word))];
    }

    void put(int state, int word, int target) {
      int slot = slot(key(state, word));
      if (targets[slot] == NONE) {
        keys[slot] = key(state, word);
        next[slot] = first[state];
        first[state] = slot + 1;
      }
      targets[slot] = target;
    }

    void copy(int from, int to) {
      for (int edge = first[from]; edge > 0; edge = next[edge - 1]) {
        put(to, (int) keys[edge - 1], targets[edge - 1]);
      }
    }
  }

  private static int room(int entries) {
    return Math.max(8, Integer.highestOneBit(Math.max(1, entries)) * 4);
  }

  private static int mixed(long hash) {
    return (int) (hash ^ hash >>> 32);
  }
}
