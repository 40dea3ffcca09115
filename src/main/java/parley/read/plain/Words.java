package parley.read.plain;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Word lists as people can read and extend them: a text block, entries parted by commas. */
final class Words {
  private Words() {}

  /** The entries of {@code list}, which may go over any number of lines. */
  static Set<String> of(String list) {
    Set<String> words = new HashSet<>();
    int from = 0;
    for (int at = 0; at <= list.length(); at++) {
      if (at == list.length() || list.charAt(at) == ',' || list.charAt(at) == '\n') {
        String word = list.substring(from, at).strip();
        if (!word.isEmpty()) {
          words.add(word);
        }
        from = at + 1;
      }
    }
    return Collections.unmodifiableSet(words);
  }
}
