package parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Commenters;
import parley.model.Discussion;
import parley.model.Kind;
import parley.model.When;

/** Who is marked as a look-alike of whom; names as a page writes them. */
class LookAlikesTest {
  private static Article page(String author, String... names) {
    ArticleBuilder article = new ArticleBuilder("page.html");
    article.author(author);
    for (String name : names) {
      article.comment(-1, "", name, When.UNKNOWN, "words", Kind.COMMENT);
    }
    return article.build();
  }

  private static Map<String, String> marked(String author, String... names) {
    Discussion d = page(author, names).discussion();
    Map<String, String> marked = new TreeMap<>();
    for (int who = 0; who < d.names().size(); who++) {
      if (!d.looksLike(who).isEmpty()) {
        marked.put(d.names().get(who), d.looksLike(who));
      }
    }
    return marked;
  }

  @Test
  void theMixedOneIsMarkedWhoeverSpeaksFirst() {
    assertThat(marked("", "\u0410da", "\u0410da", "Ada")).isEqualTo(Map.of("\u0410da", "Ada"));
    assertThat(marked("", "Ada", "\u0410da")).isEqualTo(Map.of("\u0410da", "Ada"));
  }

  @Test
  void ofPlainNamesTheRarerIsMarkedAndThenTheLater() {
    assertThat(marked("", "lan", "Ian", "Ian")).isEqualTo(Map.of("lan", "Ian"));
    assertThat(marked("", "Ian", "lan")).isEqualTo(Map.of("lan", "Ian"));
    assertThat(marked("", "\u0441\u043E\u0441\u043E", "coco", "coco"))
        .isEqualTo(Map.of("\u0441\u043E\u0441\u043E", "coco"));
  }

  @Test
  void theAuthorOfTheArticleIsBelieved() {
    assertThat(marked("Maren", "M\u0430ren")).isEqualTo(Map.of("M\u0430ren", "Maren"));
    assertThat(marked("lan", "Ian", "Ian")).isEqualTo(Map.of("Ian", "lan"));
    assertThat(marked("Maren", "Maren", "maren")).isEmpty();
  }

  @Test
  void mixedNamesAreComparedInSmallLettersToo() {
    assertThat(marked("", "Ada", "\u0410DA")).isEqualTo(Map.of("\u0410DA", "Ada"));
    assertThat(marked("", "Ian", "LAN")).isEmpty();
  }

  @Test
  void honestNamesAreLeftAlone() {
    assertThat(marked("Ada", "Ada", "ada", "ADA", "Ada.", "Adá", "Ada B.", "", "", "Ada2"))
        .isEmpty();
    assertThat(marked("", "Ольга", "Olga", "渡辺", "渡邊", "José", "Jose")).isEmpty();
  }

  @Test
  void whoHidesCharactersIsSomebodyElse() {
    Article page = page("", "Ada", "Ada\u200B", "A\u202Eda", "Ada");
    assertThat(page.discussion().names()).containsExactly("Ada", "Ada\uFFFD", "A\uFFFDda");
    assertThat(page.discussion().looksLike(1)).isEqualTo("Ada");
    assertThat(page.discussion().looksLike(2)).isEqualTo("Ada");
    assertThat(Commenters.of(page).get(0).comments()).isEqualTo(2);
    assertThat(page.problems()).hasSize(2).allMatch(line -> line.contains("is not Ada"));
  }

  @Test
  void charactersThatNobodySeesGoWhereNobodyHasTheNameWithout() {
    Article page = page("", "\u200EAda\u200E", "Ben", "\u200EAda\u200E", "می\u200Cخواهم");
    assertThat(page.discussion().names()).containsExactly("Ada", "Ben", "می\u200Cخواهم");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void theSameHoldsForNamesThatAreReadInParts() {
    ArticleBuilder article = new ArticleBuilder("page.txt");
    for (String name : List.of("Ada", "Ada\u200B")) {
      Batch batch = new Batch();
      batch.add(name, "words", Kind.COMMENT);
      article.comments(batch, new int[] {-1, -1}, 0);
    }
    assertThat(article.build().discussion().names()).containsExactly("Ada", "Ada\uFFFD");
  }

  @Test
  void whatIsSaidNamesTheCharacter() {
    assertThat(page("", "Ada", "\u0410da").problems())
        .containsExactly("the commenter \u0410da is not Ada, but looks alike: U+0410, not U+0041");
  }

  @Test
  void theMarkStaysWhenCommentsAreOrderedOrCut() {
    Discussion d = page("", "Ada", "\u0410da", "Ben").discussion();
    assertThat(d.byTime().looksLike(1)).isEqualTo("Ada");
    assertThat(d.start(2).looksLike(1)).isEqualTo("Ada");
    assertThat(d.start(1).names()).containsExactly("Ada");
  }

  @Test
  void aLookAlikeIsNotTheAuthorOfTheArticle() {
    Article page = page("Adi Sax", "Ad\u0131 Sax", "Adi \u017Fax", "Ad\u0130 Sax", "ADI SAX");
    List<Boolean> wrote =
        Commenters.of(page).stream().map(Commenters.Commenter::wroteArticle).toList();
    assertThat(wrote).containsExactly(false, false, false, true);
  }
}
