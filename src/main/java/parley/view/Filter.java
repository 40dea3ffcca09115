package parley.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.model.Article;
import parley.model.Discussion;

/**
 * Which comments of one thread are meant: {@link Criteria} after they have met its people.
 *
 * @param authors people to show, any of them; none means everybody
 * @param notAuthors people to leave out
 * @param match what the text must hold
 * @param inverted whether the others are meant
 */
record Filter(
    List<Integer> authors, List<Integer> notAuthors, Optional<Pattern> match, boolean inverted) {
  static final Filter ALL = new Filter(List.of(), List.of(), Optional.empty(), false);

  /** A person who is not in any thread, so that a name nobody has matches nothing. */
  private static final int NOBODY = -1;

  Filter {
    authors = List.copyOf(authors);
    notAuthors = List.copyOf(notAuthors);
  }

  /** Looks the people up; a name that nobody has matches nothing. */
  static Filter of(Discussion d, Criteria criteria) {
    List<Integer> wanted = people(d, criteria.authors());
    if (wanted.isEmpty() && !criteria.authors().isEmpty()) {
      wanted.add(NOBODY);
    }
    return new Filter(
        wanted, people(d, criteria.notAuthors()), criteria.match(), criteria.inverted());
  }

  private static List<Integer> people(Discussion d, List<String> names) {
    List<Integer> all = new ArrayList<>();
    for (String name : names) {
      for (int id : People.named(d, name)) {
        if (!all.contains(id)) {
          all.add(id);
        }
      }
    }
    return all;
  }

  boolean isAll() {
    return authors.isEmpty() && notAuthors.isEmpty() && match.isEmpty() && !inverted;
  }

  Filter withAuthors(List<Integer> people) {
    return new Filter(people, notAuthors, match, inverted && !people.isEmpty());
  }

  Filter withMatch(Optional<Pattern> pattern) {
    return new Filter(authors, notAuthors, pattern, inverted);
  }

  Filter invert() {
    return new Filter(authors, notAuthors, match, !inverted);
  }

  /**
   * The comments meant; pingbacks never are. Costs the comments of the chosen people, and a look at
   * each of their texts where there is a pattern.
   */
  Bits matches(Discussion d, ByAuthor byAuthor) {
    BitSet meant = candidates(d, byAuthor);
    for (int who : notAuthors) {
      for (int k = 0; k < byAuthor.count(who); k++) {
        meant.clear(byAuthor.item(who, k));
      }
    }
    if (match.isPresent()) {
      for (int i = meant.nextSetBit(0); i >= 0; i = meant.nextSetBit(i + 1)) {
        if (!match.get().matcher(d.text(i)).find()) {
          meant.clear(i);
        }
      }
    }
    if (inverted) {
      BitSet others = comments(d);
      others.andNot(meant);
      return Bits.of(others);
    }
    return Bits.of(meant);
  }

  private BitSet candidates(Discussion d, ByAuthor byAuthor) {
    if (authors.isEmpty()) {
      return comments(d);
    }
    BitSet theirs = new BitSet(d.size());
    for (int who : authors) {
      for (int k = 0; who != NOBODY && k < byAuthor.count(who); k++) {
        theirs.set(byAuthor.item(who, k));
      }
    }
    return theirs;
  }

  private static BitSet comments(Discussion d) {
    BitSet all = new BitSet(d.size());
    all.set(0, d.size());
    for (int i = 0; d.pingbacks() > 0 && i < d.size(); i++) {
      if (d.isPingback(i)) {
        all.clear(i);
      }
    }
    return all;
  }

  /** What is applied, in words: {@code joE, Vesna}, {@code all but not Ada & "ferry"}. */
  String describe(Article article) {
    List<String> parts = new ArrayList<>();
    if (!authors.isEmpty()) {
      parts.add(names(article, authors));
    }
    if (!notAuthors.isEmpty()) {
      parts.add("not " + names(article, notAuthors));
    }
    if (match.isPresent()) {
      parts.add('"' + match.get().pattern() + '"');
    }
    return (inverted ? "all but " : "") + String.join(" & ", parts);
  }

  private static String names(Article article, List<Integer> people) {
    List<String> names = new ArrayList<>();
    for (int who : people) {
      names.add(who == NOBODY ? "nobody" : Names.shown(article.discussion().names().get(who)));
    }
    return String.join(", ", names);
  }
}
