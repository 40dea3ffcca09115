package parley.read.html.structure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary words =
      new Vocabulary("comment", "reply", "k\u00f6nig", "fa", "\u7b54", "x");

  @Test
  void nothingThatIsInATextIsDeniedBefore() {
    String[] texts = {
      "comment",
      "2 COMMENTS",
      "Re: reply",
      "a repl",
      "K\u00d6NIG",
      "\u212a\u00f6nig",
      "FA",
      "f",
      "so fa",
      "\u7b54",
      "\u7b54\u6848",
      "x",
      "ax",
      "",
      "com",
      "\u0130x",
      "commit",
      "fatal",
      "r"
    };
    for (String text : texts) {
      boolean in = words.isIn(text.toLowerCase(Locale.ROOT));
      assertTrue(!in || words.mayBeIn(text), text);
    }
  }

  @Test
  void mostOtherTextsAreDeniedByTheirThirdLetter() {
    for (String text : new String[] {"cover", "cook", "rent", "result"}) {
      assertFalse(words.mayBeIn(text), text);
    }
    assertTrue(words.mayBeIn("company"));
  }
}
