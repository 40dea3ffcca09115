package parley.read.html.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import parley.read.html.Page;

/** What a page of an unknown site costs, counted: twice the comments, twice the work. */
class SurveyCostTest {
  private static final int SOME = 2_000;

  @Test
  void workGrowsWithThePage() {
    for (String row : new String[] {"class='row'", "class='row row-%d'", "id='c%d'", ""}) {
      int once = work(row, SOME);
      int twice = work(row, 2 * SOME);
      assertThat(twice)
          .as("places of elements and marks for rows with %s", row)
          .isBetween(2 * once - 40, 2 * once + 40);
    }
  }

  @Test
  void nameOfItsOwnForEachItemMakesNoColumnsWithoutEnd() {
    Survey survey = Survey.of(page("class='row row-%d'", SOME));
    List<Integer> items = survey.groups().get("div.row");
    assertThat(items).hasSize(SOME);
    Columns columns = new Columns(survey, items, Mark.DATE, new Places(SOME, 10 * SOME));
    assertThat(columns.places().size()).isBetween(1, 11);
  }

  /** How often elements stand in groups and marks on the page: what later steps go through. */
  private static int work(String row, int comments) {
    Survey survey = Survey.of(page(row, comments));
    int work = survey.size();
    for (List<Integer> group : survey.groups().values()) {
      work += group.size();
    }
    for (Mark mark : Mark.values()) {
      work += survey.count(mark);
    }
    return work;
  }

  private static Page page(String row, int comments) {
    StringBuilder html = new StringBuilder("<h1>New berth</h1><div class='talk'>");
    for (int i = 0; i < comments; i++) {
      String attributes = row.replace("%d", String.valueOf(i));
      html.append("<div ").append(attributes).append("><b>Ada</b> <i class='t").append(i);
      html.append("'>2021-03-14</i><p>The ferry is late again.</p><a href='#'>Reply</a></div>");
    }
    return Page.of(Jsoup.parse(html.append("</div>").toString()));
  }
}
