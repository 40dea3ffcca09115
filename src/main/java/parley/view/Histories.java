package parley.view;

import java.util.EnumMap;
import java.util.Map;

/** What was entered at the prompts, one history each, shared by all articles of a session. */
final class Histories {
  private final Map<Prompt.Purpose, History> all = new EnumMap<>(Prompt.Purpose.class);

  History of(Prompt.Purpose purpose) {
    History known = all.get(purpose);
    if (known == null) {
      known = new History();
      all.put(purpose, known);
    }
    return known;
  }
}
