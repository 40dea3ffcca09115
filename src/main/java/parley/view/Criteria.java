package parley.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which comments a user wants to see, before it meets a thread: the same for keys and for options.
 * Everything given must hold; several authors are alternatives.
 *
 * @param authors whole names in any case, see {@link People#named}; none means everybody
 * @param notAuthors whole names of people to leave out
 * @param conversation whole names of two people: what each said above or below the other; or none
 * @param match what the text must hold
 * @param dates when it was written
 * @param traits what it must be
 * @param read comments of the article at hand that were read, where {@link Trait#UNREAD} is asked
 *     outside the browser, which knows itself
 * @param inverted whether the comments that do not match are meant
 */
public record Criteria(
    List<String> authors,
    List<String> notAuthors,
    List<String> conversation,
    Optional<TextPattern> match,
    DateRange dates,
    Set<Trait> traits,
    BitSet read,
    boolean inverted) {
  /** Everything matches. */
  public static final Criteria ALL =
      new Criteria(
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          DateRange.ALL,
          Set.of(),
          new BitSet(),
          false);

  /** How a person is described who is not in a thread. */
  static final String NOBODY = "nobody";

  /** Copies the lists. */
  public Criteria {
    authors = List.copyOf(authors);
    notAuthors = List.copyOf(notAuthors);
    conversation = List.copyOf(conversation);
    traits = Set.copyOf(traits);
    read = (BitSet) read.clone();
  }

  /** Whether nothing was asked for. */
  public boolean isAll() {
    return !namesPeople() && match.isEmpty() && dates.isAll() && traits.isEmpty() && !inverted;
  }

  /** Whether it names people, who must be looked up. */
  public boolean namesPeople() {
    return !authors.isEmpty() || !notAuthors.isEmpty() || !conversation.isEmpty();
  }

  /** The same about other people. */
  public Criteria withPeople(List<String> wanted, List<String> unwanted, List<String> conversing) {
    return new Criteria(wanted, unwanted, conversing, match, dates, traits, read, inverted);
  }

  /** The same with a pattern for the text. */
  public Criteria withMatch(Optional<TextPattern> pattern) {
    return new Criteria(authors, notAuthors, conversation, pattern, dates, traits, read, inverted);
  }

  /** The same within a stretch of time. */
  public Criteria withDates(DateRange range) {
    return new Criteria(authors, notAuthors, conversation, match, range, traits, read, inverted);
  }

  /** The same with these traits and no others. */
  public Criteria withTraits(Set<Trait> wanted) {
    return new Criteria(authors, notAuthors, conversation, match, dates, wanted, read, inverted);
  }

  /** The same with the comments of one article that were read. */
  public Criteria withRead(BitSet comments) {
    return new Criteria(
        authors, notAuthors, conversation, match, dates, traits, comments, inverted);
  }

  /** The same or, where {@code others}, everything that it leaves out. */
  public Criteria withInverted(boolean others) {
    return new Criteria(authors, notAuthors, conversation, match, dates, traits, read, others);
  }

  /** What is applied, in words: {@code joE, Vesna}, {@code all but not Ada & "ferry" & unread}. */
  String describe() {
    List<String> parts = new ArrayList<>();
    if (!authors.isEmpty()) {
      parts.add(joined(authors, ", "));
    }
    if (!notAuthors.isEmpty()) {
      parts.add("not " + joined(notAuthors, ", "));
    }
    if (!conversation.isEmpty()) {
      parts.add(joined(conversation, " with "));
    }
    if (match.isPresent()) {
      parts.add('"' + match.get().regex() + '"');
    }
    if (!dates.isAll()) {
      parts.add(dates.words());
    }
    for (Trait trait : Trait.values()) {
      if (traits.contains(trait)) {
        parts.add(trait.words());
      }
    }
    return (inverted ? "all but " : "") + String.join(" & ", parts);
  }

  private static String joined(List<String> names, String between) {
    List<String> shown = new ArrayList<>();
    for (String name : names) {
      shown.add(Names.shown(name));
    }
    return String.join(between, shown);
  }
}
