package parley.read.html;

import parley.model.When;

/**
 * What one item of a thread holds.
 *
 * @param author who wrote it, or empty
 * @param date when
 * @param text what it says, may be empty
 */
public record Said(String author, When date, String text) {
  /** Whether nothing at all was found: an anchor, not a comment. */
  public boolean isNothing() {
    return author.isEmpty() && text.isEmpty() && !date.known();
  }
}
