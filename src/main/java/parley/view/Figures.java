package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.model.Article;
import parley.model.Commenters;
import parley.model.Discussion;
import parley.model.When;

/**
 * What each person of a thread did, counted once: one pass over the comments when it is first asked
 * for; the words of their texts, which cost far more, in slices. Pingbacks do not count.
 */
final class Figures {
  private static final int SLICE = 1 << 20; // characters: a few milliseconds

  private final Article article;
  private final Discussion d;
  private final int[] comments;
  private final int[] replies;
  private final int[] topLevel;
  private final long[] words;
  private final When[] first;
  private final When[] last;
  private final List<Integer> people = new ArrayList<>();
  private boolean dated;
  private int counted; // comments whose words are counted

  Figures(Article article) {
    this.article = article;
    this.d = article.discussion().thread();
    int names = d.names().size();
    this.comments = new int[names];
    this.replies = new int[names];
    this.topLevel = new int[names];
    this.words = new long[names];
    this.first = new When[names];
    this.last = new When[names];
    for (int i = 0; i < d.size(); i++) {
      if (!d.isPingback(i)) {
        count(i);
      }
    }
    for (int who = 0; who < names; who++) {
      if (comments[who] > 0) {
        people.add(who);
      }
    }
  }

  private void count(int i) {
    int who = d.authorId(i);
    comments[who]++;
    if (d.parent(i) < 0) {
      topLevel[who]++;
    } else {
      replies[d.authorId(d.parent(i))]++;
    }
    When date = d.date(i);
    if (date.known()) {
      dated = true;
      first[who] = first[who] == null || date.compareTo(first[who]) < 0 ? date : first[who];
      last[who] = last[who] == null || date.compareTo(last[who]) > 0 ? date : last[who];
    }
  }

  /** Everybody who wrote a comment, in the order in which they first speak. */
  List<Integer> people() {
    return people;
  }

  /** The name, or words that say that there is none. */
  String name(int who) {
    return Names.shown(d.names().get(who));
  }

  /** The same with a sign before a name that looks like another. */
  String shown(int who, Glyphs glyphs) {
    return Names.shown(d, who, glyphs);
  }

  /** The name that theirs can be taken for, or empty. */
  String looksLike(int who) {
    return d.looksLike(who);
  }

  /** The name as the page has it; empty where it has none. */
  String plainName(int who) {
    return d.names().get(who);
  }

  boolean wroteArticle(int who) {
    return Commenters.wrote(article, d.names().get(who));
  }

  int comments(int who) {
    return comments[who];
  }

  /** Direct answers that they got. */
  int replies(int who) {
    return replies[who];
  }

  /** How many of their comments begin a chain. */
  int topLevel(int who) {
    return topLevel[who];
  }

  /** The words that are counted so far. */
  long words(int who) {
    return words[who];
  }

  When first(int who) {
    return first[who] == null ? When.UNKNOWN : first[who];
  }

  When last(int who) {
    return last[who] == null ? When.UNKNOWN : last[who];
  }

  /** Whether the page dates comments at all. */
  boolean dated() {
    return dated;
  }

  /** Whether all words are counted. */
  boolean complete() {
    return counted == d.size();
  }

  /** Counts the words of some more texts. */
  void further() {
    int characters = 0;
    while (counted < d.size() && characters < SLICE) {
      if (!d.isPingback(counted)) {
        String text = d.text(counted);
        words[d.authorId(counted)] += Commenters.words(text);
        characters += text.length();
      }
      counted++;
      characters += 8; // an empty text is a step too
    }
  }

  /** How many of their comments nobody has read, of everybody; a pass over the unread ones. */
  int[] unread(ThreadView view) {
    int[] unread = new int[comments.length];
    Bits left = view.unread();
    for (int i = left.next(0); i >= 0; i = left.next(i + 1)) {
      unread[view.discussion().authorId(i)]++;
    }
    return unread;
  }
}
