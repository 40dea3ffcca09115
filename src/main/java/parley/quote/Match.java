package parley.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a quotation another text holds.
 *
 * @param weight what the shared words weigh, see {@link Words}
 * @param passages where they stand in that text
 */
record Match(int weight, List<Passage> passages) {
  static final Match NONE = new Match(0, List.of());

  /** The passages of the words {@code [from, to)}, one for each piece of the text. */
  static List<Passage> passages(Words words, int from, int to, int comment) {
    List<Passage> all = new ArrayList<>();
    int at = from;
    while (at < to) {
      int last = at;
      while (last + 1 < to && words.piece(last + 1) == words.piece(at)) {
        last++;
      }
      all.add(new Passage(comment, words.piece(at), words.start(at), words.end(last)));
      at = last + 1;
    }
    return all;
  }
}
