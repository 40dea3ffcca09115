package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Marks;

/** What reading offers, each once on a narrow, a usual and a wide terminal. */
class EveryWidthStoryTest {
  private static final Article OTHER =
      Sketch.article("Vesna: And here I am again, about something else.\n  Tavi: So am I.");

  private static final Article LINKED =
      Sketch.article(
          "Ada: See https://boats.example/ferry and https://boats.example/yard.\n"
              + "  Tavi: I have seen them.");

  private static void sees(Story story, String screen) {
    assertThat(story.screen()).isEqualTo(screen);
  }

  private static BitSet bits(int... members) {
    BitSet set = new BitSet();
    for (int i : members) {
      set.set(i);
    }
    return set;
  }

  private static Story revisited(int columns) {
    Browser browser = new Browser(Settings.DEFAULT);
    browser.resize(columns, 12);
    browser.expect(List.of("talk"));
    Marks left =
        new Marks(
            true, bits(0, 1), bits(3), bits(1), bits(4), false, 0, 2, Map.of(), Set.of(), Set.of());
    browser.loaded(0, QuoteStoryTest.HARBOUR, left);
    return Story.of(browser);
  }

  private static Story clicked(int columns) {
    Story story = Story.of(columns, 12, QuoteStoryTest.HARBOUR);
    story.browser().press(new Key("Click", "", 1, 3));
    return story;
  }

  private static Story inWords(int columns) {
    Settings settings = new Settings(88, Glyphs.ASCII, Keymap.DEFAULT, true, true);
    return Story.of(new Browser(settings), columns, 12, QuoteStoryTest.HARBOUR).press("3j");
  }

  private static Story filling(int columns) {
    Browser browser = new Browser(Settings.DEFAULT);
    browser.resize(columns, 10);
    browser.expect(List.of("a/harbour.html", "b/broken.html", "c/slow.html"));
    browser.loaded(0, QuoteStoryTest.HARBOUR);
    browser.failed(1, "holds no text");
    return Story.of(browser);
  }

  @Test
  void filtersKeepWhomTheyAnswer() {
    sees(
        Story.of(40, 12, QuoteStoryTest.HARBOUR).press("4j", "f"),
        """
         The Harbour Vote            6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────
         … 3 comments hidden
        ▌▾ Vesna · #2
        ▌  Has anybody asked who will pay for
        ▌  the crane in the end?

         … 2 comments hidden


         Vesna           filter: Vesna (1)   66%
        """);
    sees(
        Story.of(80, 12, QuoteStoryTest.HARBOUR).press("4j", "f"),
        """
         The Harbour Vote                                                    6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         … 3 comments hidden
        ▌▾ Vesna · #2
        ▌  Has anybody asked who will pay for the crane in the end?

         … 2 comments hidden



         Vesna                         filter: Vesna (1)   Vesna · 1 of 1   66%   ? help
        """);
    sees(
        Story.of(200, 12, QuoteStoryTest.HARBOUR).press("4j", "f"),
        """
         The Harbour Vote                                                                                                                                                                            6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         … 3 comments hidden
        ▌▾ Vesna · #2
        ▌  Has anybody asked who will pay for the crane in the end?

         … 2 comments hidden



         Vesna                                                                                                                                                 filter: Vesna (1)   Vesna · 1 of 1   66%   ? help
        """);
  }

  @Test
  void foldsTellWhatTheyHide() {
    sees(
        Story.of(40, 12, QuoteStoryTest.HARBOUR)
            .press("j", "zc", "zM", "/")
            .type("crane")
            .press("Enter", "2G"),
        """
         The Harbour Vote            6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────
         ▸ Tavi · #1  2 replies, 3 matches: joE…

        ▌▾ Vesna · #2
        ▌  Has anybody asked who will pay for
        ▌  the crane in the end?

         ▸ Harut · #3  1 reply, 2 matches: joE

         Vesna           search: crane 3/8   66%
        """);
    sees(
        Story.of(80, 12, QuoteStoryTest.HARBOUR)
            .press("j", "zc", "zM", "/")
            .type("crane")
            .press("Enter", "2G"),
        """
         The Harbour Vote                                                    6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         ▸ Tavi · #1 · "> Nobody has said yet who …"  2 replies, 3 matches, 1 unread: j…

        ▌▾ Vesna · #2
        ▌  Has anybody asked who will pay for the crane in the end?

         ▸ Harut · #3 · "What I call “a crane for a town that…"  1 reply, 2 matches: joE


         Vesna                         search: crane 3/8   Vesna · 1 of 1   66%   ? help
        """);
    sees(
        Story.of(200, 12, QuoteStoryTest.HARBOUR)
            .press("j", "zc", "zM", "/")
            .type("crane")
            .press("Enter", "2G"),
        """
         The Harbour Vote                                                                                                                                                                            6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ▸ Tavi · #1 · "> Nobody has said yet who will p…"  2 replies, 3 matches, 1 unread: joE, A…

        ▌▾ Vesna · #2
        ▌  Has anybody asked who will pay for the crane in the end?

         ▸ Harut · #3 · "What I call “a crane for a town that has two bo…"  1 reply, 2 matches: joE


         Vesna                                                                                                                                                 search: crane 3/8   Vesna · 1 of 1   66%   ? help
        """);
  }

  @Test
  void quotationsLeadToTheirSource() {
    sees(
        Story.of(40, 12, QuoteStoryTest.HARBOUR).press("3j", "\""),
        """
         ↑ Tavi · #1                 6 comments
        ▌│ ▾ joE · #1.1 · 1 reply
        ▌│   You wrote “we will, as always”,
        ▌│   and I say that the crane was paid
        ▌│   for in 2016.
         │ │
         │ │ ▾ Ada · #1.1.1
         │ │   > the crane was paid for in 2016
         │ │
         │ │   In which currency? The paper
         │ │   says “the ferry company will
         quote 1 of 2 from joE · #1.1        33%
        """);
    sees(
        Story.of(80, 12, QuoteStoryTest.HARBOUR).press("3j", "\""),
        """
         ↑ Tavi · #1 · "> Nobody has said yet who will pay for the cran…"    6 comments
         │
        ▌│ ▾ joE · #1.1 · 1 reply
        ▌│   You wrote “we will, as always”, and I say that the crane was paid for in
        ▌│   2016.
         │ │
         │ │ ▾ Ada · #1.1.1
         │ │   > the crane was paid for in 2016
         │ │
         │ │   In which currency? The paper says “the ferry company will not, and the
         │ │   council has no money”.
         quote 1 of 2 from joE · #1.1                        joE · 1 of 2   33%   ? help
        """);
    sees(
        Story.of(200, 12, QuoteStoryTest.HARBOUR).press("3j", "\""),
        """
         ↑ Tavi · #1 · "> Nobody has said yet who will pay for the crane.  We will, as always."                                                                                                      6 comments
           We will, as always.
         │
        ▌│ ▾ joE · #1.1 · 1 reply
        ▌│   You wrote “we will, as always”, and I say that the crane was paid for in 2016.
         │ │
         │ │ ▾ Ada · #1.1.1
         │ │   > the crane was paid for in 2016
         │ │
         │ │   In which currency? The paper says “the ferry company will not, and the council has no
         │ │   money”.
         quote 1 of 2 from joE · #1.1                                                                                                                                                joE · 1 of 2   33%   ? help
        """);
  }

  @Test
  void theRosterSaysWhoElseWroteWhere() {
    sees(
        Story.of(40, 14, QuoteStoryTest.HARBOUR, OTHER).press("Enter", "j", "F"),
        """
         The Harbour Vote      1/2 ─ 6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────
        ▌▾ Tavi · #1 · 2 replies
        ▌  > Nobody has said yet who will pay
        ▌  > for the crane.
        ▌
        ▌  We will, as always.
        ─ 5 commenters ────────────── ▾comments
         [ ] Ada                              1
         [ ] Harut                            1
        ▌[ ] Tavi                             1
         [ ] Vesna                            1
        name:         Space marks  Enter applies
        """);
    sees(
        Story.of(80, 14, QuoteStoryTest.HARBOUR, OTHER).press("Enter", "j", "F"),
        """
         The Harbour Vote                                              1/2 ─ 6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
        ▌▾ Tavi · #1 · 2 replies
        ▌  > Nobody has said yet who will pay for the crane.
        ▌
        ▌  We will, as always.

        ─ 5 commenters ──────── ▾comments  words  replies  top-level  unread  elsewhere
         [ ] Ada                        1     25        0          0       1
         [ ] Harut                      1     16        1          1       1
        ▌[ ] Tavi                       1     15        1          1       0     1 in 1
         [ ] Vesna                      1     12        0          1       1     1 in 1
        name:               Space marks  Enter applies  Esc leaves  Tab sorts  Alt-n not
        """);
    sees(
        Story.of(200, 14, QuoteStoryTest.HARBOUR, OTHER).press("Enter", "j", "F"),
        """
         The Harbour Vote                                                                                                                                                                      1/2 ─ 6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ▌▾ Tavi · #1 · 2 replies
        ▌  > Nobody has said yet who will pay for the crane.
        ▌
        ▌  We will, as always.

        ─ 5 commenters ────────────────────────────────────── ▾comments  words  replies  top-level  unread  elsewhere ──────────────────────────────────────────────────────────────────────────────────────────
         [ ] Ada                                                      1     25        0          0       1
         [ ] Harut                                                    1     16        1          1       1
        ▌[ ] Tavi                                                     1     15        1          1       0     1 in 1
         [ ] Vesna                                                    1     12        0          1       1     1 in 1
        name:                                                    Space marks  Enter applies  Esc leaves  Tab sorts  Alt-n not  Alt-h stand out  Alt-m mute  Alt-c conversation  Alt-a articles  Alt-e everywhere
        """);
  }

  @Test
  void whatIsNewIsMarked() {
    sees(
        revisited(40),
        """
         The Harbour Vote            6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────
        ▌▾ Tavi · #1 · 2 replies
        ▌  > Nobody has said yet who will pay
        ▌  > for the crane.
        ▌
        ▌  We will, as always.
         │
         │ ▾ joE · #1.1 · 1 reply · edited
         │   You wrote “we will, as always”,
         1 new, 1 edited: ] goes to them     16%
        """);
    sees(
        revisited(80),
        """
         The Harbour Vote                                                    6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
        ▌▾ Tavi · #1 · 2 replies
        ▌  > Nobody has said yet who will pay for the crane.
        ▌
        ▌  We will, as always.
         │
         │ ▾ joE · #1.1 · 1 reply · edited
         │   You wrote “we will, as always”, and I say that the crane was paid for in
         │   2016.
         1 new, 1 edited: ] goes to them                    Tavi · 1 of 1   16%   ? help
        """);
    sees(
        revisited(200),
        """
         The Harbour Vote                                                                                                                                                                            6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ▌▾ Tavi · #1 · 2 replies
        ▌  > Nobody has said yet who will pay for the crane.
        ▌
        ▌  We will, as always.
         │
         │ ▾ joE · #1.1 · 1 reply · edited
         │   You wrote “we will, as always”, and I say that the crane was paid for in 2016.
         │ │
         1 new, 1 edited: ] goes to them                                                                                                                                            Tavi · 1 of 1   16%   ? help
        """);
  }

  @Test
  void linksAreListed() {
    sees(
        Story.of(40, 12, LINKED).press("j", "L"),
        """
         The Harbour Vote            2 comments
         ▸ article, 2 paragraphs
        ────────────────────────────────────────
        ▌▾ Ada · #1 · 1 reply
        ▌  See https://boats.example/ferry and
        ▌  https://boats.example/yard.
         │
         │ ▾ Tavi · #1.1
        ─ 2 links ──────────────────────────────
        ▌  1 https://boats.example/ferry
           2 https://boats.example/yard
        link:                        Enter opens
        """);
    sees(
        Story.of(80, 12, LINKED).press("j", "L"),
        """
         The Harbour Vote                                                    2 comments
         ▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
        ▌▾ Ada · #1 · 1 reply
        ▌  See https://boats.example/ferry and https://boats.example/yard.
         │
         │ ▾ Tavi · #1.1
         │   I have seen them.
        ─ 2 links ──────────────────────────────────────────────────────────────────────
        ▌  1 https://boats.example/ferry                                #1 Ada
           2 https://boats.example/yard                                 #1 Ada
        link:                                 Enter opens  Ctrl-Y copies  Tab goes there
        """);
    sees(
        Story.of(200, 12, LINKED).press("j", "L"),
        """
         The Harbour Vote                                                                                                                                                                            2 comments
         ▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ▌▾ Ada · #1 · 1 reply
        ▌  See https://boats.example/ferry and https://boats.example/yard.
         │
         │ ▾ Tavi · #1.1
         │   I have seen them.
        ─ 2 links ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ▌  1 https://boats.example/ferry                                                                                                                                                #1 Ada
           2 https://boats.example/yard                                                                                                                                                 #1 Ada
        link:                                                                                                                                                         Enter opens  Ctrl-Y copies  Tab goes there
        """);
  }

  @Test
  void commandsAreCompleted() {
    sees(
        Story.of(40, 12, LINKED).press(":").type("fold-").press("Tab"),
        """
         The Harbour Vote            2 comments
        ▌▸ article, 2 paragraphs
        ────────────────────────────────────────
         ▾ Ada · #1 · 1 reply
           See https://boats.example/ferry and
           https://boats.example/yard.
         │
         │ ▾ Tavi · #1.1
         │   I have seen them.


        :fold-all  fold-all  fold-matches  fold…
        """);
    sees(
        Story.of(80, 12, LINKED).press(":").type("fold-").press("Tab"),
        """
         The Harbour Vote                                                    2 comments
        ▌▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Ada · #1 · 1 reply
           See https://boats.example/ferry and https://boats.example/yard.
         │
         │ ▾ Tavi · #1.1
         │   I have seen them.



        :fold-all                      fold-all  fold-matches  fold-or-parent  fold-read
        """);
    sees(
        Story.of(200, 12, LINKED).press(":").type("fold-").press("Tab"),
        """
         The Harbour Vote                                                                                                                                                                            2 comments
        ▌▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ▾ Ada · #1 · 1 reply
           See https://boats.example/ferry and https://boats.example/yard.
         │
         │ ▾ Tavi · #1.1
         │   I have seen them.



        :fold-all                                                                                                                                              fold-all  fold-matches  fold-or-parent  fold-read
        """);
  }

  @Test
  void aClickOnAMarkFolds() {
    sees(
        clicked(40),
        """
         The Harbour Vote            6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────
        ▌▸ Tavi · #1  2 replies: joE, Ada

         ▾ Vesna · #2
           Has anybody asked who will pay for
           the crane in the end?

         ▾ Harut · #3 · 1 reply
           What I call “a crane for a town that
         Tavi                Tavi · 1 of 1   16%
        """);
    sees(
        clicked(80),
        """
         The Harbour Vote                                                    6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
        ▌▸ Tavi · #1 · "> Nobody has said yet who will …"  2 replies, 1 unread: joE, Ada

         ▾ Vesna · #2
           Has anybody asked who will pay for the crane in the end?

         ▾ Harut · #3 · 1 reply
           What I call “a crane for a town that has two boats” is what this is.
         │
         Tavi                                               Tavi · 1 of 1   16%   ? help
        """);
    sees(
        clicked(200),
        """
         The Harbour Vote                                                                                                                                                                            6 comments
         ▸ article, 3 paragraphs
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ▌▸ Tavi · #1 · "> Nobody has said yet who will pay for the…"  2 replies, 1 unread: joE, Ada

         ▾ Vesna · #2
           Has anybody asked who will pay for the crane in the end?

         ▾ Harut · #3 · 1 reply
           What I call “a crane for a town that has two boats” is what this is.
         │
         Tavi                                                                                                                                                                       Tavi · 1 of 1   16%   ? help
        """);
  }

  @Test
  void wordsStandInForGuides() {
    sees(
        inWords(40),
        """
         ^ joE * #1.1                6 comments
         |   and I say that the crane was paid
         |   for in 2016.
         | |
        >| | - Ada * #1.1.1 * level 3, to joE
        >| |   > the crane was paid for in 2016
        >| |
        >| |   In which currency? The paper
        >| |   says “the ferry company will
        >| |   not, and the council has no
        >| |   money”.
         level 3 of 3         Ada * 1 of 1   50%
        """);
    sees(
        inWords(80),
        """
         ^ Tavi * #1 * "> Nobody has said yet who will pay for the cran~"    6 comments
         |
         | - joE * #1.1 * level 2, to Tavi * 1 reply
         |   You wrote “we will, as always”, and I say that the crane was paid for in
         |   2016.
         | |
        >| | - Ada * #1.1.1 * level 3, to joE
        >| |   > the crane was paid for in 2016
        >| |
        >| |   In which currency? The paper says “the ferry company will not, and the
        >| |   council has no money”.
         level 3 of 3, answers joE                           Ada * 1 of 1   50%   ? help
        """);
    sees(
        inWords(200),
        """
         ^ Tavi * #1 * "> Nobody has said yet who will pay for the crane.  We will, as always."                                                                                                      6 comments
           We will, as always.
         |
         | - joE * #1.1 * level 2, to Tavi * 1 reply
         |   You wrote “we will, as always”, and I say that the crane was paid for in 2016.
         | |
        >| | - Ada * #1.1.1 * level 3, to joE
        >| |   > the crane was paid for in 2016
        >| |
        >| |   In which currency? The paper says “the ferry company will not, and the council has no
        >| |   money”.
         level 3 of 3, answers joE                                                                                                                                                   Ada * 1 of 1   50%   ? help
        """);
  }

  @Test
  void theLibraryFillsBehindTheFirstScreen() {
    sees(
        filling(40),
        """
         parley     reading 2 of 3 ─ 1 not read
        ─────────────────────  comments  people
        ▌ The Harbour Vote            6       5
          broken.html  holds no text
          slow.html  reading




            Enter opens   / narrows   Tab sorts
        """);
    sees(
        filling(80),
        """
         parley                                             reading 2 of 3 ─ 1 not read
        ─────────────────────────────────────────────────────────────  comments  people
        ▌ The Harbour Vote                                                    6       5
          broken.html  holds no text
          slow.html  reading




                                 Enter opens   / narrows   Tab sorts   q quits   ? help
        """);
    sees(
        filling(200),
        """
         parley                                                                                                                                                                     reading 2 of 3 ─ 1 not read
        ──────────────────────────────────────────────────────────────────────────  comments  people  file                           ───────────────────────────────────────────────────────────────────────────
        ▌ The Harbour Vote                                                                 6       5  harbour.html
          broken.html  holds no text
          slow.html  reading




                                                                                                                                                         Enter opens   / narrows   Tab sorts   q quits   ? help
        """);
  }

  private static String printed(int columns) {
    StringBuilder all = new StringBuilder();
    Criteria ada = Criteria.ALL.withPeople(List.of("ada"), List.of(), List.of());
    Transcript.write(
        QuoteStoryTest.HARBOUR,
        ada,
        Context.PARENTS,
        0,
        columns,
        Settings.DEFAULT,
        row -> all.append(row.text().stripTrailing()).append('\n'));
    return all.toString();
  }

  @Test
  void whatIsPrintedFitsItsPage() {
    assertThat(printed(40))
        .isEqualTo(
            """
         ▾ article, 3 paragraphs

           The council of the islands votes on
           Monday about the new harbour, which
           is to have berths for two ferries
           and a crane.

           Nobody has said yet who will pay for
           the crane. The ferry company will
           not, and the council has no money
           before the spring.

           We shall report from the hall, and
           print every word that is said there.

        ────────────────────────────────────────
         · Tavi · #1 · "> Nobody has said ye…"
         │ · joE · #1.1 · "You wrote “we wil…"
         │ │ ▾ Ada · #1.1.1
         │ │   > the crane was paid for in 2016
         │ │
         │ │   In which currency? The paper
         │ │   says “the ferry company will
         │ │   not, and the council has no
         │ │   money”.

         … 3 comments hidden
        """);
    assertThat(printed(80))
        .isEqualTo(
            """
         ▾ article, 3 paragraphs

           The council of the islands votes on Monday about the new harbour, which is
           to have berths for two ferries and a crane.

           Nobody has said yet who will pay for the crane. The ferry company will not,
           and the council has no money before the spring.

           We shall report from the hall, and print every word that is said there.

        ────────────────────────────────────────────────────────────────────────────────
         · Tavi · #1 · "> Nobody has said yet who will pay for the crane.  We will, …"
         │ · joE · #1.1 · "You wrote “we will, as always”, and I say that the crane …"
         │ │ ▾ Ada · #1.1.1
         │ │   > the crane was paid for in 2016
         │ │
         │ │   In which currency? The paper says “the ferry company will not, and the
         │ │   council has no money”.

         … 3 comments hidden
        """);
    assertThat(printed(200))
        .isEqualTo(
            """
         ▾ article, 3 paragraphs

           The council of the islands votes on Monday about the new harbour, which is to have
           berths for two ferries and a crane.

           Nobody has said yet who will pay for the crane. The ferry company will not, and the
           council has no money before the spring.

           We shall report from the hall, and print every word that is said there.

        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         · Tavi · #1 · "> Nobody has said yet who will pay for the crane.  We will, as always."
         │ · joE · #1.1 · "You wrote “we will, as always”, and I say that the crane was paid for …"
         │ │ ▾ Ada · #1.1.1
         │ │   > the crane was paid for in 2016
         │ │
         │ │   In which currency? The paper says “the ferry company will not, and the council has no
         │ │   money”.

         … 3 comments hidden
        """);
  }
}
