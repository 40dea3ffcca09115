package parley.write;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import parley.Attacks;
import parley.model.Article;
import parley.model.Comment;
import parley.model.Discussion;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;

/** Articles that an export may break on, made the way readers make them. */
public final class Hard {
  static final When DAY = When.of(LocalDate.of(2021, 3, 9));
  static final When TIME =
      When.of(LocalDateTime.of(2021, 3, 9, 8, 5), ZoneOffset.ofHoursMinutes(-3, -30));
  static final When WALL = When.of(LocalDateTime.of(1999, 12, 31, 23, 59, 58));

  static final List<String> NAMES =
      withAttacks(
          "Vesna",
          "",
          "Lund, M.K. \"Skip\"",
          "=cmd|' /C calc'!A0",
          "O'Brien <obrien@example.org>",
          "*star* [x](y) _z_",
          "</summary><script>x</script>",
          "فاطمة الزهراء",
          "👩‍🚀 林",
          "C #",
          "a\tb\nc\u0007d\u202e",
          "=?UTF-8?Q?no?=",
          "back\\slash",
          "Ň".repeat(120));

  static final List<String> TEXTS =
      withAttacks(
          "",
          "Plain words.",
          "=1+1",
          "+1 from me",
          "-x",
          "@all",
          "'tis so",
          "'=x",
          "a, \"b\"; c",
          "two\nlines\n\nand a paragraph",
          "From here on\nFrom there on\n>From old\n>>From older",
          "> quoted\n> twice\n> > deeper\n> back\n\nplain\n> again\nplain at once",
          "> first\n\n> second",
          ">\n> \n>no blank",
          "words\n    code < line\n    `more` ```` ticks\n\n    still code\nwords",
          "    code at the start",
          ">     code in a quote\n> no code",
          "   three blanks\n * one",
          "```\n~~~",
          "<script>alert(1)</script></div></details></li></ol><!-- ]]> -->",
          "&lt;b&gt; &amp;amp; AT&T &#65; R&D &copy;",
          "# no heading\n## none #\n1. no list\n22) none\n- a\n+ b\n* c",
          "Setext\n===\nOther\n---\n***\n___",
          "a | b\n--- | ---\n1 | 2",
          "*a* _b_ s_n_k ~~c~~ $x$ [d](javascript:e) ![f](g) `h` \\* \\",
          "https://example.org/a_b*c?x=1&y=2#f (http://example.org/).",
          "http://example.org/?a=1&copy;=2 javascript:alert(1)",
          "مرحبا \u202eabc\u202c שלום",
          "👩‍👩‍👧 🏳️‍🌈 e\u0301 \ud800 lone",
          "long " + "é".repeat(700) + "\nFrom a short line\n" + "y=".repeat(900),
          "bell \u0007 escape \u001b[31m nul \u0000 tab\tend");

  private Hard() {}

  private static List<String> withAttacks(String... hard) {
    List<String> all = new ArrayList<>(List.of(hard));
    all.addAll(Attacks.all());
    return all;
  }

  /** Every text with some name, some date and some parent; a pingback in between. */
  public static Article article() {
    ArticleBuilder article = new ArticleBuilder("dir/a b=\"ü\".html");
    article.format("wordpress");
    article.title("<Title> & *more* #");
    article.url("https://example.org/p?a=1&b=2");
    article.author("Lund, M.K. \"Skip\"");
    article.published(TIME);
    for (String text : TEXTS) {
      article.paragraph(text);
    }
    article.notice("Be kind, <b>please</b>\n> said nobody");
    article.claimed(99);
    article.problem("2 replies to <comments> that are not on the page");
    List<When> dates = List.of(When.UNKNOWN, DAY, TIME, WALL);
    for (int i = 0; i < TEXTS.size(); i++) {
      int parent = i % 5 == 0 ? -1 : i - 1 - i % 2 * (i % 3 == 0 ? 1 : 0);
      Kind kind = i % 10 == 5 ? Kind.PINGBACK : Kind.COMMENT;
      String id = i % 3 == 0 ? "" : "c\"" + i;
      String name = NAMES.get(i % NAMES.size());
      article.comment(parent, id, name, dates.get(i % 4), TEXTS.get(i), kind);
    }
    return article.build();
  }

  /** One chain of replies. */
  public static Article chain(int comments) {
    ArticleBuilder article = new ArticleBuilder("chain.txt");
    article.title("Chain");
    for (int i = 0; i < comments; i++) {
      article.comment(i - 1, "c" + i, "Ann " + i % 7, DAY, "text " + i, Kind.COMMENT);
    }
    return article.build();
  }

  /** An article of which nothing is known. */
  static Article bare() {
    return new ArticleBuilder("-").build();
  }

  static BitSet all(Article article) {
    BitSet all = new BitSet();
    all.set(0, article.discussion().size());
    return all;
  }

  static BitSet only(int... indices) {
    BitSet set = new BitSet();
    for (int i : indices) {
      set.set(i);
    }
    return set;
  }

  /** The output for whole articles. */
  public static String export(ExportFormat format, Article... articles) throws IOException {
    StringBuilder out = new StringBuilder();
    Exporter exporter = format.to(out);
    for (Article article : articles) {
      exporter.article(article, all(article));
    }
    exporter.end();
    return out.toString();
  }

  /** The output for some comments of an article. */
  static String export(ExportFormat format, BitSet kept, Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    Exporter exporter = format.to(out);
    exporter.article(article, kept);
    exporter.end();
    return out.toString();
  }

  /** All comments as records. */
  public static List<Comment> comments(Discussion d) {
    List<Comment> all = new ArrayList<>();
    for (int i = 0; i < d.size(); i++) {
      all.add(d.comment(i));
    }
    return all;
  }
}
