package parley.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.Marks;
import parley.model.When;

/** What users meet: where marks are kept, which article they belong to, and what may go wrong. */
class StoreTest {
  private static final String URL = "https://a.example/harbour";

  private @TempDir Path home;
  private Path directory;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void directory() {
    directory = home.resolve("parley");
  }

  private Store store() {
    return Store.open(Map.of("XDG_STATE_HOME", home.toString(), "HOME", "/nowhere"), said::add);
  }

  private static Discussion thread(String... texts) {
    DiscussionBuilder builder = new DiscussionBuilder();
    for (String text : texts) {
      builder.add(-1, "", "by " + text, When.UNKNOWN, text, Kind.COMMENT);
    }
    return builder.build();
  }

  private static Article article(String url, String title, String... texts) {
    return Talk.article(url, title, thread(texts));
  }

  private void keep(Article article, int... comments) {
    Visit visit = store().visit(article);
    BitSet read = visit.marks().read();
    for (int comment : comments) {
      read.set(comment);
    }
    visit.keep(visit.marks().withRead(read));
  }

  private BitSet read(Article article) {
    return store().visit(article).marks().read();
  }

  private static BitSet set(int... members) {
    BitSet set = new BitSet();
    for (int member : members) {
      set.set(member);
    }
    return set;
  }

  private List<String> files() throws IOException {
    if (!Files.exists(directory)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(directory)) {
      return list.map(p -> p.getFileName().toString()).filter(f -> !f.equals(".lock")).toList();
    }
  }

  private Path only() throws IOException {
    assertThat(files()).hasSize(1);
    return directory.resolve(files().get(0));
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    Path deep = home.resolve("a/b");
    Store store = Store.open(Map.of("XDG_STATE_HOME", deep.toString()), said::add);
    Visit visit = store.visit(article(URL, "Harbour", "one"));
    visit.keep(visit.marks());
    directory = deep.resolve("parley");
    for (Path made : List.of(home.resolve("a"), deep, directory)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
          .isEqualTo("rwx------");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(only())))
        .isEqualTo("rw-------");
    assertThat(said).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "relative/path", "./here"})
  void whereTheVariableSaysNothingItIsBelowHome(String variable) {
    Store store =
        Store.open(Map.of("XDG_STATE_HOME", variable, "HOME", home.toString()), said::add);
    Visit visit = store.visit(article(URL, "Harbour", "one"));
    visit.keep(visit.marks());
    assertThat(home.resolve(".local/state/parley")).isDirectory();
    assertThat(Path.of(variable, "parley")).doesNotExist();
  }

  @Test
  void withoutAHomeNothingIsKept() {
    Store store = Store.open(Map.of("XDG_STATE_HOME", "x", "HOME", "y"), said::add);
    Visit visit = store.visit(article(URL, "Harbour", "one"));
    visit.keep(visit.marks().withRead(set(0)));
    assertThat(store.visit(article(URL, "Harbour", "one")).marks().visited()).isFalse();
    assertThat(Path.of("x")).doesNotExist();
    assertThat(said).isEmpty();
  }

  @Test
  void lookingUpWritesNothing() {
    assertThat(store().visit(article(URL, "Harbour", "one")).marks())
        .isEqualTo(Marks.untouched(thread("one")));
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() throws IOException {
    Article article = article(URL, "Harbour", "one", "two");
    keep(article, 1);
    Object key = Files.readAttributes(only(), "unix:ino").get("ino");
    Visit visit = store().visit(article);
    visit.keep(visit.marks());
    assertThat(Files.readAttributes(only(), "unix:ino").get("ino")).isEqualTo(key);
    visit.keep(visit.marks().withRead(set(0, 1)));
    assertThat(Files.readAttributes(only(), "unix:ino").get("ino")).isNotEqualTo(key);
  }

  @Test
  void aMovedAndRetitledPageIsFound() throws IOException {
    keep(article(URL, "Harbour", "one", "two", "three"), 1);
    assertThat(read(article("", "Harbour", "one", "two", "three"))).isEqualTo(set(1));
    assertThat(read(article(URL, "The Harbour Vote", "one", "two", "three"))).isEqualTo(set(1));
    assertThat(read(article("", "", "one", "two", "three"))).isEqualTo(set(1));
    assertThat(read(article("https://b.example/copy", "x", "one", "two", "three")))
        .isEqualTo(set(1));
    keep(article("", "The Harbour Vote", "one", "two", "three"), 0);
    assertThat(only().getFileName().toString())
        .startsWith(Long.toHexString(Fingerprint.exact("a.example/harbour")) + "-");
    assertThat(read(article(URL, "", "one", "two", "three"))).isEqualTo(set(0, 1));
  }

  @Test
  void articlesOfOneTitleAreToldApart() throws IOException {
    keep(article("", "Home", "one", "two", "three"), 0, 1, 2);
    keep(article("", "Home", "four", "five", "six"), 2);
    keep(article("", "", "seven", "eight", "nine"), 1);
    keep(article("", "", "ten", "eleven", "twelve"));
    assertThat(files()).hasSize(4);
    assertThat(read(article("", "Home", "one", "two", "three"))).isEqualTo(set(0, 1, 2));
    assertThat(read(article("", "Home", "four", "five", "six"))).isEqualTo(set(2));
    assertThat(read(article("", "", "seven", "eight", "nine"))).isEqualTo(set(1));
    assertThat(store().visit(article("", "Home", "x", "y")).marks().visited()).isFalse();
  }

  @Test
  void pagesThatNameTheFrontPageAreToldApart() throws IOException {
    keep(article("https://a.example/", "A", "one", "two", "three"), 0, 1);
    keep(article("https://a.example/", "B", "four", "five", "six"), 2);
    assertThat(files()).hasSize(2);
    assertThat(read(article("https://a.example/", "A", "one", "two", "three")))
        .isEqualTo(set(0, 1));
  }

  @Test
  void theSecondPageOfAThreadIsAnotherArticle() throws IOException {
    keep(article("https://f.example/t?id=4", "Boats", "op", "b", "c", "d", "e"), 0, 1, 2, 3, 4);
    Article second = article("https://f.example/t?id=4&page=2", "Boats", "op", "g", "h", "i", "j");
    assertThat(store().visit(second).marks().visited()).isFalse();
    keep(second, 0);
    assertThat(files()).hasSize(2);
  }

  /** Same three names in the file name, other comments: they must not write over each other. */
  @Test
  void twinsGetFilesOfTheirOwn() throws IOException {
    List<String> low = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      low.add("x" + i);
    }
    low.sort(Comparator.comparingLong(text -> Prints.of(thread(text)).content()[0]));
    List<String> three = low.subList(0, 3);
    Article one = article("", "Home", with(three, "one", "two", "four", "five", "nine"));
    Article other = article("", "Home", with(three, "six", "seven", "eight", "ten", "zero"));
    assertThat(Identity.of(one).name()).isEqualTo(Identity.of(other).name());
    keep(one, 1);
    keep(other, 2);
    assertThat(files()).hasSize(2).anyMatch(f -> f.endsWith("-1.marks"));
    assertThat(read(one)).isEqualTo(set(1));
    assertThat(read(other)).isEqualTo(set(2));
  }

  private static String[] with(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }

  @Test
  void namesAreReadAsTheyAreWritten() {
    for (FileName name :
        List.of(
            new FileName(0, 0, List.of(), 0),
            new FileName(-1, 7, List.of(1L), 3),
            new FileName(1, Long.MIN_VALUE, List.of(1L, 2L, (1L << 40) - 1), 0))) {
      assertThat(FileName.of(name.toString())).contains(name);
    }
    for (String other :
        List.of(
            "a",
            ".marks",
            "0-0.marks",
            "0-0-0-0.marks",
            "A-0-1.marks",
            "0-0-x.marks",
            "0-0-1.marks.broken",
            "0-0-1-2-3.marks",
            "0-0-1.marks2",
            "00-0-1.marks")) {
      assertThat(FileName.of(other)).isEmpty();
    }
  }

  @Test
  void articlesWithoutCommentsAreKnownByAddressOrText() {
    keep(article(URL, "Tide table"));
    assertThat(store().visit(article(URL, "Tides")).marks().visited()).isTrue();
    assertThat(store().visit(article("", "Tide table")).marks().visited()).isTrue();
    assertThat(store().visit(article("", "Other table")).marks().visited()).isFalse();
    Marks answered = store().visit(article(URL, "Tide table", "one")).marks();
    assertThat(answered.fresh()).isEqualTo(set(0));
  }

  @Test
  void theOnlyCommentMayBeEdited() {
    DiscussionBuilder before = new DiscussionBuilder();
    before.add(-1, "c77", "Ada", When.UNKNOWN, "Yes.", Kind.COMMENT);
    keep(Talk.article(URL, "Harbour", before.build()), 0);
    DiscussionBuilder after = new DiscussionBuilder();
    after.add(-1, "c77", "Ada", When.UNKNOWN, "No!", Kind.COMMENT);
    Marks marks = store().visit(Talk.article(URL, "Harbour", after.build())).marks();
    assertThat(marks.changed()).isEqualTo(set(0));
    assertThat(marks.read()).isEqualTo(set(0));
  }

  /** Reading an older copy again takes nothing from the newer one. */
  @Test
  void anOlderCopyForgetsNothing() {
    Article older = article(URL, "Harbour", "one", "two", "three");
    Article newer = article(URL, "Harbour", "one", "two", "new", "three", "newest");
    keep(newer, 2, 4);
    Visit visit = store().visit(newer);
    visit.keep(visit.marks().withBookmarks(Map.of('n', 4)).withPlace(set(2, 3), true, 4, 7));
    assertThat(store().visit(older).marks().bookmarks()).isEmpty();
    assertThat(store().visit(older).marks().cursor()).isEqualTo(2);
    keep(older, 0);
    Marks marks = store().visit(newer).marks();
    assertThat(marks.read()).isEqualTo(set(0, 2, 4));
    assertThat(marks.folds()).isEqualTo(set(2, 3));
    assertThat(marks.bookmarks()).isEqualTo(Map.of('n', 4));
    assertThat(marks.fresh().isEmpty()).isTrue();
  }

  @Test
  void newPingbacksAreFolded() {
    keep(article(URL, "Harbour", "one"));
    DiscussionBuilder more = new DiscussionBuilder();
    more.add(-1, "", "by one", When.UNKNOWN, "one", Kind.COMMENT);
    more.add(-1, "", "A page", When.UNKNOWN, "…", Kind.PINGBACK);
    Marks marks = store().visit(Talk.article(URL, "Harbour", more.build())).marks();
    assertThat(marks.folds()).isEqualTo(set(1));
    assertThat(marks.fresh()).isEqualTo(set(1));
  }

  @Test
  void twoSessionsAtOnceAreMerged() {
    Article article = article(URL, "Harbour", "one", "two", "three", "four");
    keep(article, 0, 1);
    Visit one = store().visit(article);
    Visit other = store().visit(article);
    one.keep(
        one.marks()
            .withRead(set(0, 2))
            .withBookmarks(Map.of('a', 1, 'b', 2))
            .withPeople(Set.of("joE"), Set.of("Ada"))
            .withPlace(set(1), false, 2, 3));
    other.keep(
        other
            .marks()
            .withRead(set(0, 1, 3))
            .withBookmarks(Map.of('b', 3))
            .withPeople(Set.of("Milan"), Set.of()));
    Marks both = store().visit(article).marks();
    assertThat(both.read()).as("1 was un-read by one").isEqualTo(set(0, 2, 3));
    assertThat(both.bookmarks()).isEqualTo(Map.of('a', 1, 'b', 3));
    assertThat(both.muted()).isEqualTo(Set.of("joE", "Milan"));
    assertThat(both.highlighted()).isEqualTo(Set.of("Ada"));
    assertThat(both.folds()).as("other touched no fold").isEqualTo(set(1));
    assertThat(both.cursor()).isEqualTo(2);
    one.keep(one.marks().withBookmarks(Map.of('b', 2)).withPeople(Set.of(), Set.of("Ada")));
    Marks last = store().visit(article).marks();
    assertThat(last.bookmarks()).isEqualTo(Map.of('b', 3));
    assertThat(last.muted()).isEqualTo(Set.of("Milan"));
    other.keep(other.marks().withPlace(set(0), true, 0, 0));
    assertThat(store().visit(article).marks().folds()).isEqualTo(set(0));
  }

  @Test
  void aDamagedFileIsNamedAndSetAsideOnlyToWrite() throws IOException {
    Article article = article(URL, "Harbour", "one", "two");
    keep(article, 1);
    Path file = only();
    byte[] bytes = Files.readAllBytes(file);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 9);
    Files.write(file, cut);
    Store store = store();
    Visit visit = store.visit(article);
    store.visit(article);
    assertThat(visit.marks().visited()).isFalse();
    assertThat(said).containsExactly(file + ": is damaged; the marks in it are not used");
    assertThat(Files.readAllBytes(file)).isEqualTo(cut);
    visit.keep(visit.marks().withRead(set(0)));
    assertThat(read(article)).isEqualTo(set(0));
    assertThat(Files.readAllBytes(Path.of(file + ".broken"))).isEqualTo(cut);
    Files.write(file, "parley state 2\n".getBytes());
    keep(article, 1);
    assertThat(said).hasSize(2);
    assertThat(said.get(1))
        .endsWith(": was written by a later parley; the marks in it are not used");
    assertThat(Path.of(file + ".broken-2")).hasContent("parley state 2\n");
    assertThat(read(article)).isEqualTo(set(1));
  }

  @Test
  void aDirectoryThatCannotBeIsOneComplaint() throws IOException {
    Files.writeString(directory, "a file");
    Store store = store();
    Visit visit = store.visit(article(URL, "Harbour", "one"));
    assertThat(said).isEmpty();
    visit.keep(visit.marks());
    visit.keep(visit.marks());
    assertThat(said)
        .containsExactly("what you read is not kept: " + directory + ": is not a directory");
    assertThat(directory).hasContent("a file");
  }

  @Test
  void aDirectoryThatMayOnlyBeReadIsRead() throws IOException {
    Article article = article(URL, "Harbour", "one");
    keep(article, 0);
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-x------"));
    try {
      assumeFalse(Files.isWritable(directory), "root may write anywhere");
      Visit visit = store().visit(article);
      assertThat(visit.marks().read()).isEqualTo(set(0));
      visit.keep(visit.marks());
      assertThat(said).as("there was nothing to write").isEmpty();
      visit.keep(visit.marks().withRead(set()));
      assertThat(said).hasSize(1);
      assertThat(said.get(0)).endsWith("ermission denied");
    } finally {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void whatCouldNotBeKeptIsTriedAgain() throws IOException {
    Files.writeString(directory, "in the way");
    Article article = article(URL, "Harbour", "one", "two");
    Visit visit = store().visit(article);
    visit.keep(visit.marks().withRead(set(1)));
    Files.delete(directory);
    visit.keep(visit.marks().withRead(set(0, 1)));
    assertThat(read(article)).isEqualTo(set(0, 1));
  }

  @Test
  void oldFilesGoOnlyWhereThereAreThousands() throws IOException {
    keep(article(URL, "Harbour", "one"), 0);
    FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(731)));
    Files.setLastModifiedTime(only(), old);
    keep(article(URL + "2", "Other", "two"));
    assertThat(files()).hasSize(2);
    for (int i = 1; i < 5_000; i++) {
      Files.createFile(directory.resolve(new FileName(i, i, List.of((long) i), 0).toString()));
    }
    Files.writeString(directory.resolve("notes.txt"), "not ours");
    Files.setLastModifiedTime(directory.resolve("notes.txt"), old);
    keep(article(URL + "3", "Third", "three"));
    assertThat(files()).hasSize(5_002).contains("notes.txt");
    assertThat(store().visit(article(URL, "Harbour", "one")).marks().visited()).isFalse();
    assertThat(said).isEmpty();
  }

  @Test
  void aFileInUseIsNotOld() throws IOException {
    Article article = article(URL, "Harbour", "one");
    keep(article, 0);
    FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(731)));
    Files.setLastModifiedTime(only(), old);
    keep(article, 0);
    assertThat(Files.getLastModifiedTime(only())).isGreaterThan(old);
  }
}
