package parley.cli;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import parley.model.Article;
import parley.read.ReadException;
import parley.view.Criteria;
import parley.view.People;

/**
 * Meets everybody in all the inputs, before it is known who is meant by the parts of names that
 * were typed. Of each article the names are kept; the article itself only where somebody in it may
 * be meant and while there is room, else it is read {@link #again}.
 */
final class Meeting {
  private final Articles articles;
  private final Criteria typed;
  private final Map<Integer, List<String>> names = new TreeMap<>();
  private final Map<Integer, Article> kept = new ConcurrentHashMap<>();
  private long room;

  /** With as much room as reading ahead may take, which has to be done with then. */
  Meeting(Articles articles, Criteria typed) {
    this(articles, typed, ReadAhead.mostBytes());
  }

  /**
   * With so much room.
   *
   * @param room how many bytes of inputs to keep
   */
  Meeting(Articles articles, Criteria typed, long room) {
    this.articles = articles;
    this.typed = typed;
    this.room = room;
  }

  /** Reads an input. Any thread may be asked. */
  Article read(int index) throws ReadException {
    return articles.article(index);
  }

  /** Meets the people of an article. */
  void take(int index, Article article) {
    List<String> here = List.copyOf(article.discussion().names());
    names.put(index, here);
    boolean wanted = oneOf(typed.authors(), here) && oneOf(typed.conversation(), here);
    long bytes = articles.bytes(index);
    boolean first = kept.isEmpty(); // alone it fits, however large: it was read
    if (wanted && (first || bytes <= room || articles.mayComeSlowly(index))) {
      kept.put(index, article);
      room -= bytes;
    }
  }

  /** Whether one of those typed may be somebody of these names, or nobody was typed. */
  private static boolean oneOf(List<String> typed, List<String> names) {
    boolean one = typed.isEmpty();
    for (String name : typed) {
      one = one || !People.find(names, name).isEmpty();
    }
    return one;
  }

  /** The inputs that could be read, in order. */
  List<Integer> met() {
    return List.copyOf(names.keySet());
  }

  /** The names in one of them. */
  List<String> names(int index) {
    return names.get(index);
  }

  /** Everybody. */
  Cast cast() {
    return new Cast(Collections.unmodifiableCollection(names.values()));
  }

  /** The article that was met, which is no longer kept; read again if it was not. Any thread. */
  Article again(int index) throws ReadException {
    Article article = kept.remove(index);
    return article == null ? articles.article(index) : article;
  }
}
