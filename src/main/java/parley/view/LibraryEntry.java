package parley.view;

import java.util.Optional;
import parley.model.Article;

/** One input of the library: its article once that is read, or why there is none. */
final class LibraryEntry {
  /** A figure that nobody knows. */
  static final int UNKNOWN = -1;

  private final String source;
  private Optional<Article> article = Optional.empty();
  private String failure = "";
  private String folded = "";
  private String day = "";
  private int people;
  private int unread = UNKNOWN;
  private int matches = UNKNOWN;

  LibraryEntry(String source) {
    this.source = source;
  }

  void loaded(Article read) {
    loaded(read, Ready.people(read.discussion()));
  }

  /** The same where it is known how many people commented. */
  void loaded(Article read, int commenters) {
    article = Optional.of(read);
    failure = "";
    folded = "";
    unread = UNKNOWN;
    matches = UNKNOWN;
    people = commenters;
    String date = Facts.date(read.published());
    day = date.isEmpty() ? "" : date.substring(0, 10);
  }

  void failed(String reason) {
    failure = reason;
  }

  void unread(int comments) {
    unread = comments;
  }

  void matches(int comments) {
    matches = comments;
  }

  String source() {
    return source;
  }

  Optional<Article> article() {
    return article;
  }

  /** Why it could not be read, or empty. */
  String failure() {
    return failure;
  }

  boolean pending() {
    return article.isEmpty() && failure.isEmpty();
  }

  String title() {
    return article.isPresent() ? Names.shown(article.get()) : Names.file(source);
  }

  /** Title and path as one looks for them. */
  String folded() {
    if (folded.isEmpty()) {
      folded = Names.folded(title() + "\n" + source);
    }
    return folded;
  }

  int comments() {
    return article.isPresent() ? article.get().discussion().comments() : UNKNOWN;
  }

  int people() {
    return article.isPresent() ? people : UNKNOWN;
  }

  /** Comments nobody has read, where that is known. */
  int unread() {
    return unread;
  }

  /** Comments that the filter over all articles lets through, where they are counted. */
  int matches() {
    return matches;
  }

  /** The day it was published, or empty. */
  String day() {
    return day;
  }
}
