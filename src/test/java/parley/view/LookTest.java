package parley.view;

import org.junit.jupiter.api.Test;

class LookTest {
  static final String T =
      """
      Tavi: Again the ferry company wins. This is not the first time and won't be the last.
      Vesna: I believe they would give back some of the berths, but not all of them. Some people of the harbour office said so last week, and I have no reason to doubt what they say in public.
        joE: Where are the two ferries we paid for?
          Vesna: In the yard.
            joE: Which yard?
        Ada: Ask the office. I did, twice.
      ^Island blog: pinged from elsewhere
      Harut: Being that islanders are emotional and quick to shout, I would not put it to a vote at all. That is all I want to say about this.\\n\\nOr nearly all.
        joE: Then who decides?
        Ada: The people do.
          joE: Ha.
        Vesna: Enough.
      Tavi: ok
      """;

  @Test
  void look() {
    Story s = Story.of(80, 24, Sketch.article(T));
    System.out.println(s.screen());
    for (String k :
        new String[] {
          "j", "j", "j", "f", "c", "c", "c", "!", "Esc", "zM", "l", "zR", "/ferr", "Enter", "n",
          "Esc", "x", "x", "F", "Enter", "Esc", "a", "G", "?", "q", "z1"
        }) {
      System.out.println("=== " + k);
      System.out.println(s.press(k).screen());
    }
  }
}
