package parley.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;

class ExporterTest {
  private static final When DAY = When.of(LocalDate.of(2021, 3, 9));
  private static final When TIME =
      When.of(LocalDateTime.of(2021, 3, 9, 8, 5), ZoneOffset.ofHours(2));

  private static Article full() {
    DiscussionBuilder thread = new DiscussionBuilder();
    int first = thread.add(-1, "c1", "Ines", TIME, "One.\n\n> Two.", Kind.COMMENT);
    int reply = thread.add(first, "", "", When.UNKNOWN, "", Kind.COMMENT);
    thread.add(reply, "c3", "Ines", DAY, "\"Three\"", Kind.COMMENT);
    thread.add(-1, "p4", "other.example", DAY, "linked", Kind.PINGBACK);
    return new Article(
        "a b/ü.html",
        "wordpress",
        "Title",
        "https://a.example/",
        "Noor",
        DAY,
        List.of("P1", "P2"),
        List.of("Policy"),
        9,
        thread.build(),
        List.of("one table was skipped"));
  }

  private static Article bare() {
    return new Article(
        "-",
        "text",
        "",
        "",
        "",
        When.UNKNOWN,
        List.of(),
        List.of(),
        -1,
        Discussion.empty(),
        List.of());
  }

  private static BitSet bits(int... indices) {
    BitSet set = new BitSet();
    for (int i : indices) {
      set.set(i);
    }
    return set;
  }

  private static String export(ExportFormat format, BitSet kept, Article... articles)
      throws IOException {
    StringBuilder out = new StringBuilder();
    Exporter exporter = format.to(out);
    for (Article article : articles) {
      exporter.article(article, kept);
    }
    exporter.end();
    return out.toString();
  }

  @Test
  void aLineHasTheKeysOfTheContractInItsOrder() throws IOException {
    assertThat(export(ExportFormat.JSONL, bits(0, 1, 2, 3), full()))
        .isEqualTo(
            """
            {"source":"a b/ü.html","format":"wordpress","title":"Title","url":"https://a.example/",\
            "author":"Noor","published":"2021-03-09","body":["P1","P2"],"notices":["Policy"],\
            "claimed":9,"comments":[\
            {"id":"c1","parent":-1,"author":"Ines","date":"2021-03-09T08:05+02:00",\
            "text":"One.\\n\\n> Two.","kind":"comment"},\
            {"id":null,"parent":0,"author":null,"date":null,"text":"","kind":"comment"},\
            {"id":"c3","parent":1,"author":"Ines","date":"2021-03-09","text":"\\"Three\\"",\
            "kind":"comment"},\
            {"id":"p4","parent":-1,"author":"other.example","date":"2021-03-09","text":"linked",\
            "kind":"pingback"}],"problems":["one table was skipped"]}
            """);
  }

  @Test
  void whatIsUnknownIsNullButATitleIsAString() throws IOException {
    assertThat(export(ExportFormat.JSONL, bits(), bare()))
        .isEqualTo(
            """
            {"source":"-","format":"text","title":"","url":null,"author":null,"published":null,\
            "body":[],"notices":[],"claimed":null,"comments":[],"problems":[]}
            """);
  }

  @Test
  void parentsAreIndicesIntoWhatIsWritten() throws IOException {
    assertThat(parents(bits(1, 2))).containsExactly(-1, 0);
    assertThat(parents(bits(0, 1, 3))).containsExactly(-1, 0, -1);
  }

  @Test
  void aReplyWhoseParentIsLeftOutIsNeverHungUnderAnother() throws IOException {
    assertThat(parents(bits(0, 2))).containsExactly(-1, -1);
  }

  @Test
  void linesAreOneObjectEach() throws IOException {
    String[] lines = export(ExportFormat.JSONL, bits(0), full(), full()).split("\n", -1);
    assertThat(lines).hasSize(3);
    assertThat(StrictJson.parse(lines[0])).isEqualTo(StrictJson.parse(lines[1]));
    assertThat(lines[2]).isEmpty();
  }

  @Test
  void anArrayHoldsTheSameObjects() throws IOException {
    Object line = StrictJson.parse(export(ExportFormat.JSONL, bits(0), full()));
    assertThat(StrictJson.parse(export(ExportFormat.JSON, bits(0)))).isEqualTo(List.of());
    assertThat(StrictJson.parse(export(ExportFormat.JSON, bits(0), full())))
        .isEqualTo(List.of(line));
    assertThat(StrictJson.parse(export(ExportFormat.JSON, bits(0), full(), full())))
        .isEqualTo(List.of(line, line));
  }

  @Test
  void aDeepChainIsWrittenInALoop() throws IOException {
    DiscussionBuilder thread = new DiscussionBuilder();
    int n = 200_000;
    for (int i = 0; i < n; i++) {
      thread.add(i - 1, "", "Ines", When.UNKNOWN, "x", Kind.COMMENT);
    }
    BitSet all = new BitSet();
    all.set(0, n);
    Article b = bare();
    Article deep =
        new Article(
            b.source(),
            b.format(),
            b.title(),
            b.url(),
            b.author(),
            b.published(),
            b.body(),
            b.notices(),
            b.claimed(),
            thread.build(),
            b.problems());
    assertThat(export(ExportFormat.JSONL, all, deep)).contains("\"parent\":" + (n - 2) + ",");
  }

  private static List<Integer> parents(BitSet kept) throws IOException {
    Map<?, ?> article = (Map<?, ?>) StrictJson.parse(export(ExportFormat.JSONL, kept, full()));
    return ((List<?>) article.get("comments"))
        .stream().map(comment -> (Integer) ((Map<?, ?>) comment).get("parent")).toList();
  }

  /** Whoever reads an export sees it too; what a program reads has the names as they are. */
  @Test
  void namesThatLookAlikeAreToldWhereSomebodyReads() throws IOException {
    ArticleBuilder page = new ArticleBuilder("page.html");
    page.title("On names");
    for (String name : List.of("Ada", "\u0410da")) {
      page.comment(-1, name, name, When.UNKNOWN, "I am Ada.", Kind.COMMENT);
    }
    Article article = page.build();
    assertThat(Hard.export(ExportFormat.HTML, article)).containsOnlyOnce("<small>not Ada</small>");
    assertThat(Hard.export(ExportFormat.MARKDOWN, article))
        .containsOnlyOnce("**\u0410da** · #2 · not Ada\n");
    assertThat(Hard.export(ExportFormat.CSV, article))
        .contains("\u0410da")
        .doesNotContain("not Ada");
  }
}
