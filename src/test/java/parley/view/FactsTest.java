package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.fuzz.Laws;

class FactsTest {
  /** Wherever the cut falls, in text of characters that take two places each. */
  @Test
  void theFirstWordsNeverEndInHalfACharacter() {
    for (String start : new String[] {"", "a"}) {
      String text = start + "👍".repeat(60);
      for (int columns = 1; columns < 70; columns++) {
        String words = Facts.firstWords(text, columns);
        assertThat(Laws.isInert(words)).as("%d columns: %s", columns, words).isTrue();
        assertThat(text).startsWith(words);
        assertThat(words.length()).isBetween(Math.min(text.length(), columns), columns * 2 + 8);
      }
    }
  }

  @Test
  void ownWordsAreThoseAfterTheQuote() {
    assertThat(Facts.ownWords("> Where?\n\nHere.\nNow.", 20)).isEqualTo("Here. Now.");
    assertThat(Facts.ownWords("> All quoted", 20)).isEqualTo("> All quoted");
  }
}
