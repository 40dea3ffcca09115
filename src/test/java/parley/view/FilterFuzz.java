package parley.view;

import static parley.fuzz.Laws.Fact.holds;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import parley.fuzz.Made;
import parley.model.Article;
import parley.model.Discussion;

/** Filters and searches a small thread by what somebody typed: all up to the first zero. */
public final class FilterFuzz {
  /** A thousandth of what users are given: patterns that never end are tried as well. */
  private static final long FEW_STEPS = 40_000;

  private FilterFuzz() {}

  /** The target. */
  public static void fuzzerTestOneInput(byte[] data) {
    int end = 0;
    while (end < data.length && data[end] != 0) {
      end++;
    }
    String typed = new String(data, 0, end, StandardCharsets.UTF_8);
    if (typed.isEmpty()) {
      return;
    }
    Article article = Made.of(Arrays.copyOfRange(data, end, data.length));
    search(typed, article);
    Optional<DateRange> range = DateRange.parse(typed);
    if (range.isPresent()) {
      halves(Filter.ALL.withDates(range.get()), article);
    }
    try {
      TextPattern pattern = TextPattern.of(typed, FEW_STEPS);
      halves(Filter.ALL.withMatch(Optional.of(pattern)), article);
    } catch (PatternSyntaxException e) {
      holds(!e.getDescription().isBlank(), "what is wrong has a name");
    }
  }

  /** A filter and its opposite share nothing and leave nothing out. */
  private static void halves(Filter filter, Article article) {
    Discussion d = article.discussion();
    ByAuthor byAuthor = new ByAuthor(d);
    Bits meant = filter.matches(article, byAuthor, Bits.NONE);
    Bits others = filter.invert().matches(article, byAuthor, Bits.NONE);
    for (int i = 0; i < d.size() && !filter.stopped(); i++) {
      boolean one = meant.has(i) != others.has(i);
      holds(d.isPingback(i) ? !meant.has(i) && !others.has(i) : one, "a comment is meant or not");
    }
    holds(
        filter.isAll() || !filter.describe(article, Glyphs.UNICODE).isEmpty(),
        "a filter can be described");
  }

  private static void search(String typed, Article article) {
    Discussion d = article.discussion();
    Search search = Search.start(article, typed, Place.TOP, ThreadView.NONE);
    Bits all = Folds.all(d);
    for (int slices = 0; !search.done(d.size()); slices++) {
      holds(slices <= d.size(), "a search ends");
      search = search.further(article, all);
    }
    for (int i = 0; i < d.size(); i++) {
      holds(!d.text(i).contains(typed) || search.hits().has(i), "what is there is found");
    }
  }
}
