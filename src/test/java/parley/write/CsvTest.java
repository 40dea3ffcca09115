package parley.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Comment;

class CsvTest {
  private static final List<String> HEADER =
      List.of(
          "source", "article", "number", "id", "parent", "depth", "author", "date", "kind", "text");

  /** RFC 4180, by its grammar; anything else fails. */
  private static List<List<String>> parse(String csv) {
    List<List<String>> rows = new ArrayList<>();
    int at = 0;
    while (at < csv.length()) {
      List<String> row = new ArrayList<>();
      boolean more = true;
      while (more) {
        StringBuilder field = new StringBuilder();
        if (at < csv.length() && csv.charAt(at) == '"') {
          at++;
          while (csv.charAt(at) != '"' || at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
            field.append(csv.charAt(at));
            at += csv.charAt(at) == '"' ? 2 : 1;
          }
          at++;
        } else {
          while (",\r".indexOf(csv.charAt(at)) < 0) {
            assertThat(csv.charAt(at)).isNotIn('"', '\n');
            field.append(csv.charAt(at++));
          }
        }
        row.add(field.toString());
        more = csv.charAt(at) == ',';
        at += more ? 1 : 0;
      }
      assertThat(csv.substring(at, at + 2)).isEqualTo("\r\n");
      at += 2;
      rows.add(row);
    }
    return rows;
  }

  /** What the guard against formulas added, taken away as its description says. */
  private static String plain(String field) {
    return field.startsWith("'") ? field.substring(1) : field;
  }

  @Test
  void everyFieldOfEveryCommentComesBack() throws IOException {
    Article article = Hard.article();
    List<List<String>> rows = parse(Hard.export(ExportFormat.CSV, article, Hard.bare()));
    assertThat(rows.get(0)).isEqualTo(HEADER);
    List<Comment> comments = Hard.comments(article.discussion());
    assertThat(rows).hasSize(comments.size() + 1);
    Outline outline = new Outline(article.discussion(), Hard.all(article));
    for (Comment c : comments) {
      List<String> row = rows.get(c.index() + 1);
      assertThat(row.stream().map(CsvTest::plain))
          .containsExactly(
              article.source(),
              article.title(),
              "#" + outline.number(c.index()),
              c.id(),
              c.parent() < 0 ? "" : "#" + outline.number(c.parent()),
              Integer.toString(c.depth()),
              c.author(),
              c.date().iso(),
              c.kind().name().toLowerCase(java.util.Locale.ROOT),
              c.text());
    }
  }

  @Test
  void noFieldIsAFormulaToASpreadsheet() throws IOException {
    for (List<String> row : parse(Hard.export(ExportFormat.CSV, Hard.article()))) {
      assertThat(row).noneMatch(field -> field.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].+"));
    }
    assertThat(Csv.field("=1+1")).isEqualTo("\"'=1+1\"");
    assertThat(Csv.field("-")).isEqualTo("-");
    assertThat(Csv.field("'")).isEqualTo("\"''\"");
    assertThat(Csv.field("a-b=c")).isEqualTo("a-b=c");
  }

  @Test
  void theHeaderIsThereOnceAndWithoutComments() throws IOException {
    assertThat(Hard.export(ExportFormat.CSV)).isEqualTo(String.join(",", HEADER) + "\r\n");
    assertThat(Hard.export(ExportFormat.CSV, Hard.bare(), Hard.bare()))
        .isEqualTo(String.join(",", HEADER) + "\r\n");
  }

  @Test
  void aReplyToWhatIsLeftOutHasNoParentButItsOwnNumber() throws IOException {
    List<List<String>> rows =
        parse(Hard.export(ExportFormat.CSV, Hard.only(0, 2, 3), Hard.chain(4)));
    assertThat(rows.get(1).subList(2, 6)).containsExactly("#1", "c0", "", "0");
    assertThat(rows.get(2).subList(2, 6)).containsExactly("#1.1.1", "c2", "", "2");
    assertThat(rows.get(3).subList(2, 6)).containsExactly("#1.1.1.1", "c3", "#1.1.1", "3");
  }

  @Test
  void deepNumbersStayShortAndUnique() throws IOException {
    List<List<String>> rows = parse(Hard.export(ExportFormat.CSV, Hard.chain(5000)));
    assertThat(rows.get(50).get(2)).isEqualTo("#1" + ".1".repeat(49));
    assertThat(rows.get(5000).subList(2, 6)).containsExactly("#…5000", "c4999", "#…4999", "4999");
    assertThat(rows.stream().map(row -> row.get(2))).doesNotHaveDuplicates();
  }
}
