package parley.fuzz;

import static parley.fuzz.Laws.Fact.holds;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Optional;
import parley.model.Article;
import parley.model.Comment;
import parley.model.Discussion;
import parley.read.Format;
import parley.read.Formats;
import parley.read.ReadException;
import parley.read.Source;

/** Reads bytes as the program does: an article that keeps the laws, or one sentence. */
public final class Reading {
  private static final int SOME = 16;

  private Reading() {}

  /** Reads bytes in the format that they seem to have. */
  public static Optional<Article> of(byte[] bytes) {
    return of(bytes, Optional.empty());
  }

  /** Reads bytes in a format; some of them twice. */
  public static Optional<Article> of(byte[] bytes, Optional<Format> format) {
    Optional<Article> article = once(bytes, format);
    if (article.isPresent()) {
      Laws.of(article.get());
      if (Arrays.hashCode(bytes) % SOME == 0) {
        holds(same(article.get(), once(bytes, format).orElseThrow()), "reading again is the same");
      }
    }
    return article;
  }

  /** Reads bytes once and looks at nothing. */
  public static void only(byte[] bytes) {
    once(bytes, Optional.empty());
  }

  private static Optional<Article> once(byte[] bytes, Optional<Format> format) {
    try {
      Source source = Source.read("x", new ByteArrayInputStream(bytes), Optional.empty());
      return Optional.of(
          format.isPresent() ? Formats.read(source, format.get()) : Formats.read(source));
    } catch (ReadException e) {
      sentence(e);
      return Optional.empty();
    }
  }

  /** What is said of an input that cannot be read is one line that says what to do. */
  public static void sentence(ReadException e) {
    holds(isLine(e.getMessage()), "a reason is one line: " + e.getMessage());
    holds(isLine(e.hint()), "a hint is one line: " + e.hint());
  }

  private static boolean isLine(String text) {
    return !text.isBlank() && text.indexOf('\n') < 0 && Laws.isInert(text);
  }

  /** Whether two articles say the same. */
  public static boolean same(Article a, Article b) {
    Discussion d = a.discussion();
    boolean same = d.size() == b.discussion().size();
    for (int i = 0; same && i < d.size(); i++) {
      Comment one = d.comment(i);
      same = one.equals(b.discussion().comment(i)) && a.links(i).equals(b.links(i));
    }
    return same
        && a.title().equals(b.title())
        && a.url().equals(b.url())
        && a.author().equals(b.author())
        && a.published().equals(b.published())
        && a.body().equals(b.body())
        && a.notices().equals(b.notices())
        && a.claimed() == b.claimed()
        && a.problems().equals(b.problems());
  }
}
