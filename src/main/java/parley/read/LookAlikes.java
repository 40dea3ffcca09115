package parley.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.Discussion;
import parley.model.Identity;
import parley.text.Skeleton;

/**
 * Finds names of a page that can be taken for another name there.
 *
 * <p>Of names that look alike one is believed: the author of the article, else the name with the
 * fewest odd letters, else that of the most comments, else the one that spoke first. The others are
 * marked, though nobody can know who came first. A name that mixes alphabets is also compared
 * without regard to case; two plain names that differ by nothing but case are never marked.
 *
 * <p>O(names); where no two look alike, one table of their skeletons.
 */
final class LookAlikes {
  private final Discussion d;
  private final String author;
  private final List<String> names;
  private final Map<Integer, String> marked = new LinkedHashMap<>();
  private int[] comments = {};

  private LookAlikes(Discussion d, String author) {
    this.d = d;
    this.author = author;
    this.names = d.names();
  }

  /**
   * For each marked name, by its place among {@link Discussion#names}, the one that it looks like.
   *
   * @param author who wrote the article
   */
  static Map<Integer, String> of(Discussion d, String author) {
    LookAlikes all = new LookAlikes(d, author);
    all.find(false);
    all.find(true);
    return all.marked;
  }

  /** Groups names by what they look like; by that in small letters where some are odd. */
  private void find(boolean small) {
    if (small && !anyOdd()) {
      return;
    }
    Map<String, Integer> first = new HashMap<>(names.size() * 2);
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int who = 0; who < names.size(); who++) {
      String key = key(names.get(who), small);
      Integer before = key.isEmpty() ? null : first.putIfAbsent(key, who);
      if (before != null) {
        groups.putIfAbsent(key, new ArrayList<>(List.of(before)));
        groups.get(key).add(who);
      }
    }
    String authorKey = key(author, small);
    Integer like = authorKey.isEmpty() ? null : first.get(authorKey);
    if (like != null) {
      groups.putIfAbsent(authorKey, List.of(like));
    }
    for (Map.Entry<String, List<Integer>> group : groups.entrySet()) {
      mark(group.getValue(), group.getKey().equals(authorKey), small);
    }
  }

  private static String key(String name, boolean small) {
    String skeleton = Skeleton.of(name);
    return small ? Skeleton.of(Identity.key(skeleton)) : skeleton;
  }

  private boolean anyOdd() {
    for (String name : names) {
      if (Skeleton.oddity(name) > 0) {
        return true;
      }
    }
    return false;
  }

  private void mark(List<Integer> group, boolean likeAuthor, boolean small) {
    String believed = likeAuthor ? author : names.get(believed(group));
    for (int who : group) {
      String name = names.get(who);
      boolean same = Identity.same(name, believed);
      if (!same && (!small || Skeleton.oddity(name) > 0)) {
        marked.putIfAbsent(who, believed);
      }
    }
  }

  private int believed(List<Integer> group) {
    int best = group.get(0);
    for (int who : group) {
      int odder = Skeleton.oddity(names.get(who)) - Skeleton.oddity(names.get(best));
      if (odder < 0 || odder == 0 && comments(who) > comments(best)) {
        best = who;
      }
    }
    return best;
  }

  private int comments(int who) {
    if (comments.length == 0) {
      comments = new int[names.size()];
      for (int i = 0; i < d.size(); i++) {
        comments[d.authorId(i)]++;
      }
    }
    return comments[who];
  }

  /** What is marked and why, a sentence each. */
  static List<String> sentences(Discussion d, Map<Integer, String> marked) {
    List<String> all = new ArrayList<>();
    for (Map.Entry<Integer, String> one : marked.entrySet()) {
      all.add(sentence(d.names().get(one.getKey()), one.getValue()));
    }
    return all;
  }

  private static String sentence(String name, String like) {
    String start = "the commenter " + name + " is not " + like + ", but looks alike: ";
    int at = 0;
    while (at < Math.min(name.length(), like.length()) && name.charAt(at) == like.charAt(at)) {
      at++;
    }
    if (name.indexOf(Skeleton.HIDDEN) >= 0) {
      return start + "there are characters in it that cannot be seen";
    }
    int here = at < name.length() ? name.codePointAt(at) : ' ';
    int there = at < like.length() ? like.codePointAt(at) : ' ';
    return start + String.format("U+%04X, not U+%04X", here, there);
  }
}
