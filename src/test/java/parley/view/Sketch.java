package parley.view;

import java.util.List;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.Levels;
import parley.model.When;

/**
 * Articles drawn as text: one line a comment, {@code Name: text}, two blanks a level; {@code \n} in
 * a text is a line break, {@code ^} before the name makes a pingback.
 */
final class Sketch {
  private Sketch() {}

  static Discussion thread(String drawing) {
    DiscussionBuilder thread = new DiscussionBuilder();
    Levels levels = new Levels(thread);
    for (String line : drawing.split("\n")) {
      String bare = line.stripLeading();
      int colon = bare.indexOf(':');
      if (colon < 0) {
        continue;
      }
      boolean ping = bare.startsWith("^");
      String name = bare.substring(ping ? 1 : 0, colon);
      String text = bare.substring(colon + 1).strip().replace("\\n", "\n");
      Kind kind = ping ? Kind.PINGBACK : Kind.COMMENT;
      int depth = (line.length() - bare.length()) / 2;
      levels.add(depth, "", name, When.UNKNOWN, text, kind);
    }
    return thread.build();
  }

  static Article article(Discussion thread, List<String> body) {
    return new Article(
        "vote.txt",
        "text",
        "The Harbour Vote",
        "",
        "",
        When.UNKNOWN,
        body,
        List.of(),
        -1,
        thread,
        List.of());
  }

  static Article article(String drawing) {
    return article(thread(drawing), List.of("The vote is over.", "The ferry is not."));
  }
}
