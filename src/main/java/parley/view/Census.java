package parley.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.Identity;

/**
 * Who wrote how much in which article. People are the same where their names are, whatever the
 * case; those without a name are nobody. Adding an article costs a step a comment; asking, a step
 * for each article in which that person wrote.
 */
final class Census {
  private static final int[] NOWHERE = {};

  private final Map<String, int[]> entries = new HashMap<>(); // article, comments, article, …

  /** Counts an article. */
  void add(int index, Article article) {
    Discussion d = article.discussion();
    int[] comments = comments(d);
    for (int who = 0; who < comments.length; who++) {
      String name = d.names().get(who);
      if (comments[who] > 0 && !name.isEmpty()) {
        String key = Identity.key(name);
        entries.put(key, with(entries.getOrDefault(key, NOWHERE), index, comments[who]));
      }
    }
  }

  /** Forgets an article that was counted. */
  void remove(int index, Article article) {
    for (String name : article.discussion().names()) {
      String key = Identity.key(name);
      int[] left = without(entries.getOrDefault(key, NOWHERE), index);
      if (left.length == 0) {
        entries.remove(key);
      } else {
        entries.put(key, left);
      }
    }
  }

  private static int[] comments(Discussion d) {
    int[] comments = new int[d.names().size()];
    for (int i = 0; i < d.size(); i++) {
      comments[d.authorId(i)] += d.isPingback(i) ? 0 : 1;
    }
    return comments;
  }

  private static int[] with(int[] old, int index, int comments) {
    for (int k = 0; k < old.length; k += 2) {
      if (old[k] == index) {
        int[] more = old.clone(); // the same name in another case
        more[k + 1] += comments;
        return more;
      }
    }
    int[] longer = Arrays.copyOf(old, old.length + 2);
    longer[old.length] = index;
    longer[old.length + 1] = comments;
    return longer;
  }

  private static int[] without(int[] old, int index) {
    int[] left = new int[old.length];
    int size = 0;
    for (int k = 0; k < old.length; k += 2) {
      if (old[k] != index) {
        left[size++] = old[k];
        left[size++] = old[k + 1];
      }
    }
    return Arrays.copyOf(left, size);
  }

  /** What a person wrote anywhere but in one article. */
  Others.Tally elsewhere(String name, int here) {
    int[] all = entries.getOrDefault(Identity.key(name), NOWHERE);
    int comments = 0;
    int articles = 0;
    for (int k = 0; k < all.length; k += 2) {
      comments += all[k] == here ? 0 : all[k + 1];
      articles += all[k] == here ? 0 : 1;
    }
    return articles == 0 ? Others.Tally.NOBODY : new Others.Tally(comments, articles);
  }

  /** The articles in which a person wrote, in their order. */
  List<Integer> articles(String name) {
    int[] all = entries.getOrDefault(Identity.key(name), NOWHERE);
    List<Integer> articles = new ArrayList<>();
    for (int k = 0; k < all.length; k += 2) {
      articles.add(all[k]);
    }
    articles.sort(null);
    return articles;
  }

  /** How many comments a person wrote in an article. */
  int comments(String name, int index) {
    int[] all = entries.getOrDefault(Identity.key(name), NOWHERE);
    for (int k = 0; k < all.length; k += 2) {
      if (all[k] == index) {
        return all[k + 1];
      }
    }
    return 0;
  }
}
