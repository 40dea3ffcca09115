package parley.view;

/** What a comment may be, whoever wrote it and whatever it says. */
public enum Trait {
  /** Not read yet. */
  UNREAD("unread"),
  /** Written by the author of the article. */
  BY_ARTICLE_AUTHOR("by the article's author"),
  /** Somebody answered it. */
  ANSWERED("answered");

  private final String words;

  Trait(String words) {
    this.words = words;
  }

  /** How a filter for it is described. */
  String words() {
    return words;
  }
}
