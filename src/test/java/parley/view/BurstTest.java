package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import parley.model.Article;

class BurstTest {
  private static final Article TALK =
      Sketch.article(
          """
          Ada: The boat is gone again, and nobody saw it.
            Tavi: Twice, I saw it twice.
              joE: Which boat?
          Vesna: The berths are for boats, not for cars.
            Ada: Say that to the office.
          """);

  private static Key[] alphabet() {
    List<Key> all = new ArrayList<>();
    for (String letter : "/&:jkGgnabotéq".split("")) {
      all.add(Key.typed(letter));
    }
    all.add(Key.typed(" "));
    for (String name : List.of("Enter", "Esc", "Backspace", "Up", "Ctrl-G", "Tab", "Left")) {
      all.add(Key.named(name));
    }
    return all.toArray(new Key[0]);
  }

  private static Story after(List<Key> keys, boolean together) {
    Story story = Story.of(60, 14, TALK);
    Burst burst = new Burst(keys);
    while (!burst.isOver()) {
      story.browser().press(burst.next(together && story.browser().takesText()));
    }
    return story.press();
  }

  @RepeatedTest(200)
  void nobodySeesWhetherKeysCameTogether(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Key[] alphabet = alphabet();
    List<Key> keys = new ArrayList<>();
    for (int i = random.nextInt(40); i >= 0; i--) {
      keys.add(alphabet[random.nextInt(alphabet.length)]);
    }
    assertThat(after(keys, true).screen()).as("%s", keys).isEqualTo(after(keys, false).screen());
  }

  @Test
  void lettersOfALineAreOneKeyAndOthersAreNot() {
    Key b = Key.typed("b");
    Key enter = Key.named("Enter");
    Burst line = new Burst(List.of(b, Key.typed(" "), b, enter, b));
    assertThat(line.next(true).text()).isEqualTo("b b");
    assertThat(line.next(true)).isEqualTo(enter);
    assertThat(line.next(true)).isEqualTo(b);
    assertThat(line.isOver()).isTrue();
    assertThat(new Burst(List.of(b, b)).next(false)).isEqualTo(b);
  }
}
