package parley.fuzz;

import java.util.Locale;
import java.util.function.Consumer;
import parley.quote.QuoteFuzz;
import parley.read.SourceFuzz;
import parley.read.html.HtmlFuzz;
import parley.read.plain.PlainFuzz;
import parley.settings.SettingsFuzz;
import parley.state.StateFuzz;
import parley.text.TextFuzz;
import parley.tui.KeysFuzz;
import parley.view.FilterFuzz;
import parley.write.ExportFuzz;

/** Everything that takes bytes from outside, in the order in which a campaign visits it. */
public enum Target {
  /** Pages. */
  HTML(HtmlFuzz.class, HtmlFuzz::fuzzerTestOneInput, 2000),
  /** Texts, Markdown and dumps among them. */
  PLAIN(PlainFuzz.class, PlainFuzz::fuzzerTestOneInput, 1500),
  /** Charsets and gzip. */
  SOURCE(SourceFuzz.class, SourceFuzz::fuzzerTestOneInput, 1000),
  /** What is kept about an article. */
  STATE(StateFuzz.class, StateFuzz::fuzzerTestOneInput, 400),
  /** The file of settings. */
  SETTINGS(SettingsFuzz.class, SettingsFuzz::fuzzerTestOneInput, 400),
  /** What a terminal sends. */
  KEYS(KeysFuzz.class, KeysFuzz::fuzzerTestOneInput, 200),
  /** Cleaning, measuring and wrapping. */
  TEXT(TextFuzz.class, TextFuzz::fuzzerTestOneInput, 400),
  /** Every format that is written. */
  EXPORT(ExportFuzz.class, ExportFuzz::fuzzerTestOneInput, 1000),
  /** Quotations and their sources. */
  QUOTE(QuoteFuzz.class, QuoteFuzz::fuzzerTestOneInput, 1000),
  /** Patterns and dates to filter by, words to search for. */
  FILTER(FilterFuzz.class, FilterFuzz::fuzzerTestOneInput, 200);

  private final Class<?> home;
  private final Consumer<byte[]> test;
  private final int longest;

  Target(Class<?> home, Consumer<byte[]> test, int longest) {
    this.home = home;
    this.test = test;
    this.longest = longest;
  }

  /** The class whose method a fuzzer calls. */
  public Class<?> home() {
    return home;
  }

  /** Bytes of the longest input that a fuzzer makes up. */
  public int longest() {
    return longest;
  }

  /** The directory of its inputs. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tries one input. */
  public void test(byte[] input) {
    test.accept(input);
  }
}
