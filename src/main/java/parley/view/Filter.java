package parley.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Article;
import parley.model.Commenters;
import parley.model.Discussion;

/**
 * Which comments of one thread are meant: {@link Criteria} after they have met its people.
 *
 * @param authors people to show, any of them; none means everybody
 * @param notAuthors people to leave out
 * @param conversation two people: what each said above or below the other; or nobody
 * @param match what the text must hold
 * @param dates when it was written
 * @param traits what it must be
 * @param inverted whether the others are meant
 */
record Filter(
    List<Integer> authors,
    List<Integer> notAuthors,
    List<Integer> conversation,
    Optional<TextPattern> match,
    DateRange dates,
    Set<Trait> traits,
    boolean inverted) {
  static final Filter ALL =
      new Filter(List.of(), List.of(), List.of(), Optional.empty(), DateRange.ALL, Set.of(), false);

  /** A person who is not in any thread, so that a name nobody has matches nothing. */
  static final int NOBODY = -1;

  Filter {
    authors = List.copyOf(authors);
    notAuthors = List.copyOf(notAuthors);
    conversation = List.copyOf(conversation);
    traits = Set.copyOf(traits);
  }

  /** Looks the people up; a name that nobody has matches nothing. */
  static Filter of(Discussion d, Criteria asked) {
    return new Filter(
        wanted(d, asked.authors()),
        people(d, asked.notAuthors()),
        wanted(d, asked.conversation()),
        asked.match(),
        asked.dates(),
        asked.traits(),
        asked.inverted());
  }

  private static List<Integer> wanted(Discussion d, List<String> names) {
    List<Integer> people = people(d, names);
    if (people.isEmpty() && !names.isEmpty()) {
      people.add(NOBODY);
    }
    return people;
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

  /** Written out: what a record brings along takes 20 ms to be linked at its first call. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Filter that
        && authors.equals(that.authors)
        && notAuthors.equals(that.notAuthors)
        && conversation.equals(that.conversation)
        && pattern().equals(that.pattern())
        && dates.since().equals(that.dates.since())
        && dates.until().equals(that.dates.until())
        && traits.equals(that.traits)
        && inverted == that.inverted;
  }

  @Override
  public int hashCode() {
    return authors.hashCode() * 31 + pattern().hashCode();
  }

  private String pattern() {
    return match.isPresent() ? match.get().regex() : "";
  }

  /** Whether the pattern costs too much, so that there may be more matches. */
  boolean stopped() {
    return match.isPresent() && match.get().stopped();
  }

  boolean isAll() {
    return authors.isEmpty()
        && notAuthors.isEmpty()
        && conversation.isEmpty()
        && match.isEmpty()
        && dates.isAll()
        && traits.isEmpty()
        && !inverted;
  }

  /** Other people in place of those chosen, also of a conversation. */
  Filter withAuthors(List<Integer> people) {
    boolean others = inverted && !people.isEmpty();
    return new Filter(people, notAuthors, List.of(), match, dates, traits, others);
  }

  /** Other people to leave out. */
  Filter withNotAuthors(List<Integer> people) {
    return new Filter(authors, people, conversation, match, dates, traits, inverted);
  }

  /** A conversation in place of the people chosen; nobody ends it. */
  Filter withConversation(List<Integer> two) {
    return new Filter(List.of(), notAuthors, two, match, dates, traits, inverted);
  }

  Filter withMatch(Optional<TextPattern> pattern) {
    return new Filter(authors, notAuthors, conversation, pattern, dates, traits, inverted);
  }

  Filter withDates(DateRange range) {
    return new Filter(authors, notAuthors, conversation, match, range, traits, inverted);
  }

  /** Asks for a trait, or no longer. */
  Filter toggled(Trait trait) {
    Set<Trait> changed = EnumSet.noneOf(Trait.class);
    changed.addAll(traits);
    if (!changed.remove(trait)) {
      changed.add(trait);
    }
    return new Filter(authors, notAuthors, conversation, match, dates, changed, inverted);
  }

  Filter invert() {
    return new Filter(authors, notAuthors, conversation, match, dates, traits, !inverted);
  }

  /**
   * The comments meant; pingbacks never are. Costs the comments of the chosen people, and a look at
   * each of those for what else is asked.
   *
   * @param read the comments that are read
   */
  Bits matches(Article article, ByAuthor byAuthor, Bits read) {
    return Matching.start(this, article, byAuthor, read).finished(article).matches();
  }

  /** Whether it takes a look at each comment to tell. */
  boolean looks() {
    return match.isPresent() || !dates.isAll() || !byTrait().isEmpty();
  }

  private Set<Trait> byTrait() {
    Set<Trait> each = EnumSet.noneOf(Trait.class);
    each.addAll(traits);
    each.remove(Trait.UNREAD);
    return each;
  }

  /** The comments that may be meant, or that are not if it is inverted: no text was looked at. */
  Bits candidates(Discussion d, ByAuthor byAuthor, Bits read) {
    BitSet meant = candidates(d, byAuthor);
    for (int who : notAuthors) {
      for (int k = 0; k < byAuthor.count(who); k++) {
        meant.clear(byAuthor.item(who, k));
      }
    }
    if (!conversation.isEmpty()) {
      meant.and(Conversation.of(d, conversation));
    }
    if (traits.contains(Trait.UNREAD)) {
      meant.andNot(read.copy());
    }
    return Bits.of(meant);
  }

  /** The comments meant where these are the candidates and no look at them is needed. */
  Bits meant(Discussion d, Bits candidates) {
    if (!inverted) {
      return candidates;
    }
    BitSet others = comments(d);
    others.andNot(candidates.copy());
    return Bits.of(others);
  }

  /** What tells of each comment whether it is meant. */
  Scan.Test test(Article article, Bits candidates) {
    return new Look(this, article, candidates);
  }

  private static final class Look implements Scan.Test {
    private final Filter filter;
    private final Article article;
    private final Discussion d;
    private final Bits candidates;

    Look(Filter filter, Article article, Bits candidates) {
      this.filter = filter;
      this.article = article;
      this.d = article.discussion();
      this.candidates = candidates;
    }

    @Override
    public boolean holds(int comment, TextPattern.Steps steps) {
      boolean meant = candidates.has(comment) && fits(comment, steps);
      return meant != filter.inverted && !d.isPingback(comment);
    }

    @Override
    public int cost(int comment) {
      return candidates.has(comment) && filter.match.isPresent()
          ? d.text(comment).length() + 16
          : 4;
    }

    private boolean fits(int i, TextPattern.Steps steps) {
      Set<Trait> traits = filter.traits;
      if (traits.contains(Trait.ANSWERED) && !d.thread().hasReplies(d.inThread(i))) {
        return false;
      }
      if (traits.contains(Trait.BY_ARTICLE_AUTHOR) && !Commenters.wrote(article, d.author(i))) {
        return false;
      }
      return filter.dates.has(d.date(i))
          && (filter.match.isEmpty() || filter.match.get().in(d.text(i), steps));
    }
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
    BitSet all = Folds.all(d).copy();
    all.andNot(Folds.pingbacks(d).copy());
    return all;
  }

  /** What is applied, in words: {@code joE, Vesna}, {@code all but not Ada & "ferry" & unread}. */
  String describe(Article article, Glyphs glyphs) {
    Discussion d = article.discussion();
    Criteria shown =
        criteria(d)
            .withPeople(
                shown(d, authors, glyphs),
                shown(d, notAuthors, glyphs),
                shown(d, conversation, glyphs));
    return shown.describe();
  }

  private static List<String> shown(Discussion d, List<Integer> people, Glyphs glyphs) {
    List<String> names = new ArrayList<>();
    for (int who : people) {
      names.add(who == NOBODY ? Criteria.NOBODY : Names.shown(d, who, glyphs));
    }
    return names;
  }

  /** The same before it met the people of a thread. */
  Criteria criteria(Discussion d) {
    return new Criteria(
        names(d, authors),
        names(d, notAuthors),
        names(d, conversation),
        match,
        dates,
        traits,
        new BitSet(),
        inverted);
  }

  /**
   * A filter for other threads that says of people what one said before as long as this one, made
   * from it, still means the same people: some of them may not be in this thread.
   */
  Criteria keepingAbsent(Criteria here, Filter laid, Criteria before) {
    return here.withPeople(
        authors.equals(laid.authors) ? before.authors() : here.authors(),
        notAuthors.equals(laid.notAuthors) ? before.notAuthors() : here.notAuthors(),
        conversation.equals(laid.conversation) ? before.conversation() : here.conversation());
  }

  private static List<String> names(Discussion d, List<Integer> people) {
    List<String> names = new ArrayList<>();
    for (int who : people) {
      names.add(who == NOBODY ? Criteria.NOBODY : d.names().get(who));
    }
    return names;
  }
}
