package parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import parley.model.Article;
import parley.model.Commenters;
import parley.model.Discussion;
import parley.text.Line;
import parley.text.Role;
import parley.text.Row;
import parley.text.Sanitizer;
import parley.text.Width;
import parley.text.Wrapper;
import parley.view.Settings;

/** What stands above an article in {@code parley show}: its title and the facts about it. */
final class Heading {
  private Heading() {}

  /**
   * Writes title and facts.
   *
   * @param several whether other articles stand before or behind, so that a rule with the name of
   *     the file parts them
   */
  static void write(
      Article article, boolean several, int columns, Settings settings, Consumer<Row> out) {
    String source = Sanitizer.line(article.source());
    if (several) {
      out.accept(divider(source, columns, settings));
      out.accept(Row.BLANK);
    }
    String title = article.title().isEmpty() ? source : article.title();
    wrapped(title, Role.TITLE, columns, out);
    wrapped(facts(article, settings.glyphs().dot()), Role.META, columns, out);
    out.accept(Row.BLANK);
  }

  private static Row divider(String source, int columns, Settings settings) {
    String rule = settings.glyphs().rule();
    String start =
        rule + rule + " " + Width.fit(source, columns - 6, settings.glyphs().ellipsis()) + " ";
    return Row.of(start + rule.repeat(Math.max(0, columns - Width.of(start))), Role.RULE);
  }

  private static void wrapped(String text, Role role, int columns, Consumer<Row> out) {
    for (Line line : Wrapper.wrap(text, columns - 1)) {
      out.accept(Row.of(" " + text.substring(line.start(), line.end()), role));
    }
  }

  private static String facts(Article article, String dot) {
    Discussion thread = article.discussion();
    List<String> facts = new ArrayList<>();
    facts.add(who(thread.comments(), Commenters.of(article).size()));
    if (thread.pingbacks() > 0) {
      facts.add(count(thread.pingbacks(), "pingback", "pingbacks"));
    }
    facts.add("read as " + article.format());
    if (thread.alike() > 0) {
      facts.add(count(thread.alike(), "name looks like another", "names look like others"));
    }
    return String.join(" " + dot + " ", facts);
  }

  /** {@code 12 comments by 7 people}. */
  static String who(int comments, int people) {
    String sum = count(comments, "comment", "comments");
    return people == 0 ? sum : sum + " by " + count(people, "person", "people");
  }

  private static String count(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }
}
