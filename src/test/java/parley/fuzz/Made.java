package parley.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import parley.model.Article;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;

/**
 * Makes an article of bytes, without a format in between, so that every text and every shape of
 * thread comes up soon: pieces that a zero ends, of which the first byte says what they are.
 */
public final class Made {
  private static final LocalDateTime FIRST = LocalDateTime.of(2001, 1, 1, 0, 0);

  private final byte[] data;
  private final ArticleBuilder article = new ArticleBuilder("made");
  private String author = "";
  private When date = When.UNKNOWN;

  private Made(byte[] data) {
    this.data = data;
    article.format("made");
  }

  /** The article that {@code data} says. */
  public static Article of(byte[] data) {
    Made made = new Made(data);
    int from = 0;
    for (int at = 0; at <= data.length; at++) {
      if (at == data.length || data[at] == 0) {
        if (at > from) {
          made.piece(data[from], made.text(from + 1, at));
        }
        from = at + 1;
      }
    }
    return made.article.build();
  }

  private String text(int from, int to) {
    return new String(Arrays.copyOfRange(data, from, to), StandardCharsets.UTF_8);
  }

  private void piece(int what, String text) {
    switch (what) {
      case 'T' -> article.title(text);
      case 'U' -> article.url(text);
      case 'W' -> article.author(text);
      case 'P' -> article.paragraph(text);
      case 'N' -> article.notice(text);
      case 'O' -> article.problem("it says " + text);
      case 'A' -> author = text;
      case 'D' -> date = date(text);
      case 'C' -> article.claimed(text.length());
      case 'K' -> article.comment(-1, "k" + article.comments(), author, date, text, Kind.PINGBACK);
      default -> comment(what, text);
    }
  }

  /** Small letters answer one of the last comments, everything else nobody. */
  private void comment(int what, String text) {
    int parent = what >= 'a' && what <= 'z' ? article.comments() - 1 - (what - 'a') : -1;
    String id = what < 0 ? "" : "c" + article.comments();
    article.comment(Math.max(-1, parent), id, author, date, text, Kind.COMMENT);
  }

  private When date(String text) {
    if (text.isEmpty()) {
      return When.UNKNOWN;
    }
    LocalDateTime time = FIRST.plusMinutes(Math.floorMod(text.hashCode(), 20_000_000));
    return switch (text.length() % 3) {
      case 0 -> When.of(time.toLocalDate());
      case 1 -> When.of(time);
      default -> When.of(time, ZoneOffset.ofHours(text.length() % 12));
    };
  }
}
