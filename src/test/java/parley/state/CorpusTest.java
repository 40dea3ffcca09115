package parley.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.model.Article;
import parley.model.Marks;
import parley.read.Formats;
import parley.read.ReadException;
import parley.read.Source;

/** Real pages and text dumps of them: no page is taken for another, most dumps for their page. */
class CorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus");

  private @TempDir Path home;
  private Store store;

  @BeforeEach
  void store() {
    assumeTrue(Files.isDirectory(CORPUS));
    store =
        Store.at(
            home,
            line -> {
              throw new AssertionError(line);
            });
  }

  private static List<Article> articles(String set) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CORPUS.resolve(set))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        try {
          articles.add(Formats.read(Source.open(file.toString(), Optional.empty())));
        } catch (ReadException notText) {
          // counted by the tests of reading
        }
      }
    }
    return articles;
  }

  private Marks visit(Article article) {
    Visit visit = store.visit(article);
    Marks marks = visit.marks();
    BitSet all = new BitSet();
    all.set(0, article.discussion().size());
    visit.keep(marks.withRead(all));
    return marks;
  }

  /** Copies of a mail among the samples are one mail; pages with comments have no copies. */
  @Test
  void everyPageIsItselfAndNoOther() throws IOException {
    int pages = 0;
    for (String set : List.of("blogs", "forums", "platforms")) {
      for (Article article : articles(set)) {
        int n = article.discussion().size();
        boolean known = visit(article).visited();
        pages += n > 0 ? 1 : 0;
        assertThat(known && n > 0).as(article.source()).isFalse();
        Marks again = store.visit(article).marks();
        assertThat(again.read().cardinality()).isEqualTo(n);
        assertThat(again.fresh().isEmpty()).isTrue();
        assertThat(again.changed().isEmpty()).isTrue();
      }
    }
    assertThat(pages).isGreaterThan(75);
  }

  /** What a text browser made of a page is mostly known to be that page. */
  @Test
  void mostOfADumpIsKnownFromItsPage() throws IOException {
    for (Article article : articles("blogs")) {
      visit(article);
    }
    assertThat(percentKnown("dumps/blogs-lynx")).isGreaterThanOrEqualTo(85);
    assertThat(percentKnown("dumps/blogs-w3m")).isGreaterThanOrEqualTo(75);
  }

  private int percentKnown(String set) throws IOException {
    int comments = 0;
    int read = 0;
    for (Article dump : articles(set)) {
      comments += dump.discussion().size();
      read += store.visit(dump).marks().read().cardinality();
    }
    return read * 100 / comments;
  }
}
