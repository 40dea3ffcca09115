package parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.Article;
import parley.model.Commenters;
import parley.model.Commenters.Commenter;
import parley.model.Discussion;
import parley.model.When;
import parley.text.Role;
import parley.text.Row;
import parley.text.Sanitizer;
import parley.view.Criteria;
import picocli.CommandLine.Command;

/** {@code parley commenters}: who took part. */
@Command(
    name = "commenters",
    header = "List who took part: comments, words, replies received, first and last date.",
    customSynopsis = "parley commenters [OPTIONS] [FILE|DIR|-]...",
    footer = {
      "",
      "OP marks the author of the article, \"not NAME\" a name that looks like NAME and is",
      "another.",
    })
final class CommentersCommand extends ArticleCommand {
  CommentersCommand(Streams streams, Complaints complaints) {
    super(streams, complaints);
  }

  @Override
  ExitCode run(Choices choices, Articles articles) throws Failure, IOException {
    Output out = Output.of(streams, choices);
    boolean several = articles.size() > 1;
    Tally all = new Tally();
    Map<String, String> alike = new HashMap<>();
    try {
      new Selection(choices, articles, streams, complaints)
          .each(new Listing(choices, several, all, alike, out));
      if (several && all.articles() > 0) {
        out.accept(Row.of("All " + all.articles() + " articles", Role.TITLE));
        print(all.people(), alike, out);
      }
    } finally {
      out.flush();
    }
    return complaints.end();
  }

  private record Listed(String title, List<Commenter> people, Map<String, String> alike) {}

  private record Listing(
      Choices choices, boolean several, Tally all, Map<String, String> alikeInAll, Output out)
      implements Selection.Step<Listed> {
    @Override
    public Listed prepare(Article article, Criteria criteria) {
      BitSet counted = Kept.matches(article, criteria, choices.depth());
      List<Commenter> people = Commenters.of(article, counted);
      return new Listed(title(article), people, alike(article.discussion(), people));
    }

    private static Map<String, String> alike(Discussion d, List<Commenter> people) {
      Map<String, String> alike = new HashMap<>();
      for (Commenter person : people) {
        if (!d.looksLike(person.id()).isEmpty()) {
          alike.put(person.name(), d.looksLike(person.id()));
        }
      }
      return alike;
    }

    @Override
    public void write(Listed listed) throws IOException {
      all.add(listed.people());
      alikeInAll.putAll(listed.alike());
      if (several) {
        out.accept(Row.of(listed.title(), Role.TITLE));
      }
      print(listed.people(), listed.alike(), out);
      if (several) {
        out.accept(Row.BLANK);
      }
      out.flush();
    }
  }

  private static String title(Article article) {
    return article.title().isEmpty() ? Sanitizer.line(article.source()) : article.title();
  }

  private static void print(List<Commenter> people, Map<String, String> alike, Output out) {
    int comments = 0;
    for (Commenter person : people) {
      comments += person.comments();
    }
    out.accept(Row.of(Heading.who(comments, people.size()), Role.META));
    if (people.isEmpty()) {
      return;
    }
    Table table =
        new Table(
            List.of(
                new Table.Column("COMMENTER", Role.AUTHOR, false),
                new Table.Column("", Role.BADGE, false),
                new Table.Column("COMMENTS", Role.TEXT, true),
                new Table.Column("WORDS", Role.TEXT, true),
                new Table.Column("REPLIES", Role.TEXT, true),
                new Table.Column("FIRST", Role.META, false),
                new Table.Column("LAST", Role.META, false)));
    List<Commenter> sorted = new ArrayList<>(people);
    sorted.sort((a, b) -> b.comments() - a.comments());
    for (Commenter person : sorted) {
      table.add(
          List.of(
              person.name().isEmpty() ? "(no name)" : person.name(),
              badge(person, alike),
              Integer.toString(person.comments()),
              Long.toString(person.words()),
              Integer.toString(person.replies()),
              minute(person.first()),
              minute(person.last())));
    }
    table.print(out);
  }

  private static String badge(Commenter person, Map<String, String> alike) {
    String like = alike.getOrDefault(person.name(), "");
    return person.wroteArticle() ? "OP" : like.isEmpty() ? "" : "not " + like;
  }

  /** {@code 2019-04-08 11:38}, or the day where the page gives no time. */
  private static String minute(When when) {
    String iso = when.iso();
    return when.hasTime() ? iso.substring(0, 10) + " " + iso.substring(11, 16) : iso;
  }
}
