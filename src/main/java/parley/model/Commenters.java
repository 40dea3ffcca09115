package parley.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Who took part in a discussion, and how. One pass over the thread; pingbacks do not count. */
public final class Commenters {
  /**
   * One person of a discussion.
   *
   * @param id an index into {@link Discussion#names}
   * @param name as the page writes it; empty where it names nobody
   * @param comments how many comments they wrote, at least one
   * @param words how many words those hold
   * @param replies how many direct answers they got
   * @param first the earliest date of a comment of theirs
   * @param last the latest
   * @param wroteArticle whether the article names them as its author
   */
  public record Commenter(
      int id,
      String name,
      int comments,
      long words,
      int replies,
      When first,
      When last,
      boolean wroteArticle) {}

  private Commenters() {}

  /** Everybody who wrote a comment, in the order in which they first speak. */
  public static List<Commenter> of(Article article) {
    BitSet everything = new BitSet();
    everything.set(0, article.discussion().size());
    return of(article, everything);
  }

  /**
   * Everybody who wrote one of some comments: what they wrote counts where it is {@code counted},
   * the answers they got to that whoever gave them.
   */
  public static List<Commenter> of(Article article, BitSet counted) {
    Discussion d = article.discussion();
    int people = d.names().size();
    int[] comments = new int[people];
    long[] words = new long[people];
    int[] replies = new int[people];
    When[] first = new When[people];
    When[] last = new When[people];
    for (int i = 0; i < d.size(); i++) {
      if (d.isPingback(i)) {
        continue;
      }
      if (d.parent(i) >= 0 && counted.get(d.parent(i))) {
        replies[d.authorId(d.parent(i))]++;
      }
      if (!counted.get(i)) {
        continue;
      }
      int who = d.authorId(i);
      comments[who]++;
      words[who] += words(d.text(i));
      When date = d.date(i);
      if (date.known()) {
        first[who] = first[who] == null || date.compareTo(first[who]) < 0 ? date : first[who];
        last[who] = last[who] == null || date.compareTo(last[who]) > 0 ? date : last[who];
      }
    }
    List<Commenter> all = new ArrayList<>();
    for (int who = 0; who < people; who++) {
      if (comments[who] > 0) {
        all.add(
            new Commenter(
                who,
                d.names().get(who),
                comments[who],
                words[who],
                replies[who],
                first[who] == null ? When.UNKNOWN : first[who],
                last[who] == null ? When.UNKNOWN : last[who],
                wrote(article, d.names().get(who))));
      }
    }
    return Collections.unmodifiableList(all);
  }

  /** Whether the article names this person as its author. */
  public static boolean wrote(Article article, String name) {
    return !name.isEmpty() && Identity.same(name, article.author());
  }

  /**
   * Runs of characters between blanks. Works on a copy in an array: asking a string for each of its
   * characters costs four times as much, and a roster counts every word of a thread.
   */
  public static int words(String text) {
    char[] chars = text.toCharArray();
    int n = 0;
    boolean inside = false;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      boolean blank = c <= ' ' || c >= 0x80 && Character.isWhitespace(c);
      n += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return n;
  }
}
