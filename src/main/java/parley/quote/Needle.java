package parley.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * A quotation that is looked for in many texts: its longest run of words or, where something was
 * left out in the middle, the longest runs of its parts.
 */
final class Needle {
  private final Runs whole;
  private final List<Runs> parts = new ArrayList<>();
  private final int weight;

  Needle(String text, Quotation quotation) {
    Words words = new Words();
    Quotation.read(text, quotation.ranges(), words);
    weight = words.weight(0, words.size());
    whole = new Runs(words);
    if (quotation.parts().size() > 1) {
      for (List<Range> part : quotation.parts()) {
        Quotation.read(text, part, words);
        if (words.weight(0, words.size()) >= Run.LEAST_WEIGHT) {
          parts.add(new Runs(words));
        }
      }
    }
  }

  /** What all its words weigh: no text can hold more of it. */
  int weight() {
    return weight;
  }

  /** What a text holds of it; {@code comment} is told to the passages. */
  Match in(Words words, int comment) {
    Run run = whole.longest(words);
    int sum = 0;
    List<Passage> all = new ArrayList<>();
    for (Runs part : parts) {
      Run of = part.longest(words);
      if (of.counts()) {
        sum += of.weight();
        all.addAll(passages(words, of, comment));
      }
    }
    if (sum > run.weight()) {
      return new Match(sum, all);
    }
    return run.counts() ? new Match(run.weight(), passages(words, run, comment)) : Match.NONE;
  }

  private static List<Passage> passages(Words words, Run run, int comment) {
    return Match.passages(words, run.otherEnd() - run.length(), run.otherEnd(), comment);
  }
}
