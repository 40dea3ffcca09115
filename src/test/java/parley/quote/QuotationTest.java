package parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a comment are somebody else's. */
class QuotationTest {
  private static List<String> in(String text) {
    List<String> all = new ArrayList<>();
    for (Quotation quotation : Quotation.in(text)) {
      StringBuilder one = new StringBuilder();
      for (Range range : quotation.ranges()) {
        one.append(one.length() == 0 ? "" : "|").append(text, range.start(), range.end());
      }
      all.add(one.toString());
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“%s”", "\"%s\"", "„%s“", "„%s”", "«%s»", "« %s »", "»%s«", "»%s»", "”%s”", "‘%s’", "'%s'",
        "‚%s‘", "‹%s›", "「%s」", "『%s』", "《%s》"
      })
  void wordsBetweenMarksOfEveryScript(String pair) {
    String words = "the islanders don’t want a second ferry";
    List<String> found = in("He wrote " + pair.replace("%s", words) + ", and I am not so sure.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).strip()).isEqualTo(words);
  }

  @Test
  void linesBehindMarksAreABlockForEachDepth() {
    assertThat(
            in(
                """
                > > one two three four five six
                > seven eight nine ten eleven
                > twelve

                And I say: no.
                """))
        .containsExactly("one two three four five six", "seven eight nine ten eleven|twelve");
  }

  @Test
  void fewerThanSixWordsAreNone() {
    assertThat(in("> one two three four five")).isEmpty();
    assertThat(in("The \"one two three four five\" of them.")).isEmpty();
    assertThat(in(">>12345 one two three four five six seven")).isEmpty();
    assertThat(in(">one two three four five six")).isEmpty();
    assertThat(in("")).isEmpty();
  }

  @Test
  void apostrophesOpenAndCloseNothing() {
    assertThat(in("I don't think the islanders' boats are what they say, isn't it? 'Tis odd."))
        .isEmpty();
    assertThat(in("5\" of rain and then 6\" more of it on the same day")).isEmpty();
  }

  @Test
  void aMarkThatIsNeverClosedQuotesNothing() {
    assertThat(in("“one two three four five six seven\n\neight nine ten” eleven")).isEmpty();
    assertThat(in("\"a b c d e f g \"one two three four five six\"")).hasSize(1);
  }

  @Test
  void whoIsQuotedMayStandBeforeIt() {
    Quotation block = Quotation.in("> Vesna wrote:\n> one two three four five six").get(0);
    assertThat(block.names("Vesna")).isTrue();
    assertThat(block.names("Ves")).isFalse();
    assertThat(block.ranges()).hasSize(1);
    Quotation above = Quotation.in("joE schrieb:\n> one two three four five six").get(0);
    assertThat(above.names("JOE")).isTrue();
    Quotation inline = Quotation.in("As Ada said: “one two three four five six”.").get(0);
    assertThat(inline.names("Ada")).isTrue();
    assertThat(inline.names("")).isFalse();
    Quotation nested = Quotation.in("> Bo:\n> > one two three four five six\n> no").get(0);
    assertThat(nested.names("Bo")).isTrue();
  }

  @Test
  void whatWasLeftOutPartsIt() {
    assertThat(Quotation.in("> one two three […] four five six... seven").get(0).parts())
        .hasSize(3);
    assertThat(Quotation.in("> one two three four five six …").get(0).parts()).hasSize(2);
    assertThat(Quotation.in("> one two three four five six").get(0).parts()).hasSize(1);
  }

  @Test
  void isLinearInMarksThatAreNeverClosed() {
    String open = "“a «b „c ‘d ".repeat(100_000);
    String lines = "> \n".repeat(100_000) + "> > ".repeat(100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(in(open)).isEmpty();
          assertThat(in(lines)).isEmpty();
        });
  }
}
