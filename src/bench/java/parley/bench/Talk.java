package parley.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import parley.model.Article;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;

/**
 * A made-up discussion of any length, a function of its length alone: a fifth of the comments begin
 * a chain, replies go to recent comments, few people write much and many little, a comment has 45
 * words on average. The word {@link #RARE} is in one comment only, 70 % of the way down.
 */
final class Talk {
  static final String RARE = "quincunx";

  private static final String SYLLABLES = "ka le mi no pu ra se ti vo zu har ben dol fen gis";
  private static final String[] SYLLABLE = SYLLABLES.split(" ");
  private static final int WORDS = 2_000;
  private static final int MEAN_WORDS = 45;
  private static final int MOST_LEVELS = 20;

  private final String[] words = new String[WORDS];
  private final int[] depth;
  private final String[] author;
  private final String[] text;

  Talk(int comments) {
    Random random = new Random(comments);
    for (int w = 0; w < WORDS; w++) {
      words[w] = word(random);
    }
    depth = new int[comments];
    author = new String[comments];
    text = new String[comments];
    int people = (int) Math.ceil(Math.pow(comments, 0.7));
    for (int i = 0; i < comments; i++) {
      boolean root = i == 0 || random.nextInt(5) == 0;
      depth[i] = root ? 0 : Math.min(MOST_LEVELS, random.nextInt(depth[i - 1] + 2));
      author[i] = "Person " + (int) (people * Math.pow(random.nextDouble(), 4));
      text[i] = said(random, i == comments * 7L / 10);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      word.append(SYLLABLE[random.nextInt(SYLLABLE.length)]);
    }
    return word.toString();
  }

  private String said(Random random, boolean rare) {
    StringBuilder said = new StringBuilder(rare ? "A " + RARE + "." : "Yes.");
    for (int n = random.nextInt(2 * MEAN_WORDS); n > 0; n--) {
      said.append(random.nextInt(40) == 0 ? "\n\n" : " ");
      said.append(words[random.nextInt(WORDS)]);
    }
    if (random.nextInt(10) == 0) {
      said.append(" Дом … 漢字"); // one in ten is beyond Latin-1
    }
    return said.toString();
  }

  int size() {
    return depth.length;
  }

  /** What a reader makes of any of the pages below. */
  Article article() {
    DiscussionBuilder thread = new DiscussionBuilder();
    int[] last = new int[MOST_LEVELS + 1];
    for (int i = 0; i < size(); i++) {
      int parent = depth[i] == 0 ? -1 : last[depth[i] - 1];
      last[depth[i]] = thread.add(parent, "", author[i], When.UNKNOWN, text[i], Kind.COMMENT);
    }
    List<String> body = List.of("Some words of an article.");
    return new Article(
        "talk",
        "text",
        "What Was Said",
        "",
        "",
        When.UNKNOWN,
        body,
        List.of(),
        -1,
        thread.build(),
        List.of());
  }

  /** The layout of a page turned to text: numbered comments, bullets below them. */
  byte[] asText() {
    StringBuilder out = new StringBuilder("What Was Said\n\nSome words of an article.\n\n");
    int roots = 0;
    for (int i = 0; i < size(); i++) {
      String indent = " ".repeat(2 + 4 * depth[i]);
      out.append(indent).append(depth[i] == 0 ? ++roots + "." : "•");
      out.append(' ').append(author[i]).append(" said:\n\n");
      for (String paragraph : text[i].split("\n\n")) {
        out.append(indent).append("  ").append(paragraph).append("\n\n");
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A page as WordPress makes it: nested lists. */
  byte[] asWordpress() {
    return nested(
        (out, i) -> {
          out.append("<li id=\"comment-").append(i + 1).append("\" class=\"comment depth-");
          out.append(depth[i] + 1).append("\"><article class=\"comment-body\"><footer><b");
          out.append(" class=\"fn\">").append(author[i]).append("</b> <time datetime=\"2024-03-04");
          out.append("T09:12:44+00:00\">March 4, 2024</time></footer>");
          out.append("<div class=\"comment-content\">").append(paragraphs(i));
          out.append("</div></article>");
        });
  }

  /** A page that nobody knows: lists whose items hold a name, a date and a text. */
  byte[] asUnknown() {
    return nested(
        (out, i) -> {
          out.append("<li class=\"beitrag\"><div class=\"kopf\"><b class=\"wer\">");
          out.append(author[i]).append("</b> <span class=\"wann\">2024-03-04 09:12</span></div>");
          out.append("<div class=\"rede\">").append(paragraphs(i)).append("</div>");
        });
  }

  /** A page as phpBB 3 makes it: flat. */
  byte[] asPhpbb() {
    StringBuilder out = new StringBuilder("<!DOCTYPE html><html><body id=\"phpbb\"><h2>Talk</h2>");
    for (int i = 0; i < size(); i++) {
      out.append("<div id=\"p").append(i + 1).append("\" class=\"post\"><div class=\"postbody\">");
      out.append("<p class=\"author\">by <a class=\"username\">").append(author[i]);
      out.append("</a> » Mon Mar 04, 2024 9:12 am</p><div class=\"content\">");
      out.append(paragraphs(i)).append("</div></div></div>\n");
    }
    return out.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private String paragraphs(int i) {
    return "<p>" + text[i].replace("\n\n", "</p><p>") + "</p>";
  }

  private byte[] nested(ObjIntConsumer<StringBuilder> comment) {
    StringBuilder out = new StringBuilder("<!DOCTYPE html><html><body><h1>What Was Said</h1>");
    out.append("<div id=\"comments\"><ol class=\"comment-list\">\n");
    for (int i = 0; i < size(); i++) {
      if (i > 0) {
        boolean deeper = depth[i] > depth[i - 1];
        out.append(deeper ? "<ol class=\"children\">\n" : closed(depth[i - 1] - depth[i]));
      }
      comment.accept(out, i);
    }
    out.append(closed(depth[size() - 1])).append("</ol></div></body></html>");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The end of an item, and of the lists and items around it. */
  private static String closed(int levels) {
    return "</li>\n" + "</ol></li>\n".repeat(levels);
  }
}
