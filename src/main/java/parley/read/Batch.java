package parley.read;

import java.util.Arrays;
import parley.model.Kind;
import parley.model.When;
import parley.text.Sanitizer;

/**
 * Comments of one part of an input, in their order, made ready for an {@link ArticleBuilder} on a
 * thread of their own. All text passes {@link Sanitizer} on the way in, as it does there.
 */
public final class Batch {
  private final CommenterNames names = new CommenterNames();
  private int size;
  private String[] authors = new String[64];
  private String[] texts = new String[64];
  private When[] dates = new When[64];
  private Kind[] kinds = new Kind[64];

  /** Adds a comment without a date. */
  public void add(String author, String text, Kind kind) {
    if (size == authors.length) {
      authors = Arrays.copyOf(authors, 2 * size);
      texts = Arrays.copyOf(texts, 2 * size);
      dates = Arrays.copyOf(dates, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
    }
    authors[size] = names.add(author);
    texts[size] = Sanitizer.block(text);
    dates[size] = When.UNKNOWN;
    kinds[size] = kind;
    size++;
  }

  /** Comments so far. */
  public int size() {
    return size;
  }

  /** When a comment was written, once that is known. */
  public void date(int i, When when) {
    dates[i] = when;
  }

  /** Takes the last line of a comment away. */
  public void withoutLastLine(int i) {
    int feed = texts[i].lastIndexOf('\n');
    texts[i] = feed < 0 ? "" : Sanitizer.block(texts[i].substring(0, feed));
  }

  CommenterNames names() {
    return names;
  }

  String author(int i) {
    return authors[i];
  }

  String text(int i) {
    return texts[i];
  }

  When date(int i) {
    return dates[i];
  }

  Kind kind(int i) {
    return kinds[i];
  }
}
