package parley.view;

import java.util.Random;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.Levels;
import parley.model.When;

/**
 * Seeded threads of every shape: bushy, flat, long chains, pingbacks between, texts of any size.
 */
final class RandomThreads {
  private static final String[] NAMES = {"Tavi", "Vesna", "joE", "Ada", "Harut", "Юлия", "", "林"};

  private RandomThreads() {}

  static Discussion of(Random random, int comments) {
    DiscussionBuilder thread = new DiscussionBuilder();
    Levels levels = new Levels(thread);
    int depth = 0;
    int eager = 1 + random.nextInt(6);
    for (int i = 0; i < comments; i++) {
      depth = random.nextInt(eager) == 0 ? random.nextInt(depth + 1) : depth + random.nextInt(2);
      boolean ping = random.nextInt(15) == 0;
      levels.add(
          ping ? 0 : depth,
          "c" + i,
          NAMES[random.nextInt(NAMES.length)],
          When.UNKNOWN,
          text(random),
          ping ? Kind.PINGBACK : Kind.COMMENT);
    }
    return thread.build();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int words = random.nextInt(10) == 0 ? 400 : random.nextInt(40);
    for (int w = 0; w < words; w++) {
      text.append(w == 0 ? "" : random.nextInt(12) == 0 ? "\n\n" : " ");
      text.append(random.nextInt(9) == 0 ? "ferry" : "word" + random.nextInt(1000));
    }
    return text.toString();
  }
}
