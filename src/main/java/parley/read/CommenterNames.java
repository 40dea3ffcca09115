package parley.read;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.model.DiscussionBuilder;
import parley.text.Sanitizer;
import parley.text.Skeleton;

/**
 * The names of commenters on their way from a page. Characters that nobody sees are dropped from a
 * name as from any text, but not where that would make two people one: if the page has the same
 * name without them too, a sign stands in their place.
 */
final class CommenterNames {
  private final Map<String, String> unseen = new LinkedHashMap<>(); // with signs -> without

  /** The name by which a commenter goes until all are known. */
  String add(String raw) {
    String clean = Sanitizer.line(raw);
    if (clean.equals(raw)) {
      return clean;
    }
    String signed = signed(raw, clean);
    if (!signed.equals(clean)) {
      unseen.put(signed, clean);
    }
    return signed;
  }

  /** The names that were added elsewhere. */
  void addAll(CommenterNames others) {
    unseen.putAll(others.unseen);
  }

  /** All are known: takes the signs away from names that nobody else has. */
  void settle(DiscussionBuilder thread) {
    for (Map.Entry<String, String> name : unseen.entrySet()) {
      thread.rename(name.getKey(), name.getValue());
    }
  }

  /** A name with a sign for each run of characters that were dropped because nobody sees them. */
  private static String signed(String raw, String clean) {
    StringBuilder seen = new StringBuilder(raw.length());
    StringBuilder signed = new StringBuilder(raw.length());
    boolean before = false;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      boolean hidden = Sanitizer.isUnseen(c);
      if (!hidden) {
        seen.appendCodePoint(c);
        signed.appendCodePoint(c);
      } else if (!before) {
        signed.append(Skeleton.HIDDEN);
      }
      before = hidden;
    }
    boolean dropped = Sanitizer.line(seen.toString()).equals(clean); // else a script needs them
    return dropped && !clean.isEmpty() ? Sanitizer.line(signed.toString()) : clean;
  }
}
