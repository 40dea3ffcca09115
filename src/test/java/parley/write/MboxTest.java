package parley.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Comment;

class MboxTest {
  private record Message(String envelope, Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /** An mboxrd file by its rules: From_ lines, folded headers, quoted From_ lines, encodings. */
  private static List<Message> messages(String mbox) {
    List<Message> messages = new ArrayList<>();
    String[] lines = mbox.split("\n", -1);
    int at = 0;
    while (at < lines.length - 1) {
      String envelope = lines[at++];
      assertThat(envelope)
          .matches("From \\S+ [A-Z][a-z]{2} [A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\d{4}");
      Map<String, String> headers = new LinkedHashMap<>();
      String name = "";
      for (; !lines[at].isEmpty(); at++) {
        assertThat(lines[at]).hasSizeLessThan(400).matches("\\p{ASCII}*");
        if (lines[at].startsWith(" ")) {
          headers.merge(name, lines[at], String::concat);
        } else {
          int colon = lines[at].indexOf(": ");
          name = lines[at].substring(0, colon);
          assertThat(headers.put(name, lines[at].substring(colon + 2))).isNull();
        }
      }
      at++;
      List<String> body = new ArrayList<>();
      while (at < lines.length - 1 && !lines[at].startsWith("From ")) {
        assertThat(lines[at].getBytes(StandardCharsets.UTF_8).length).isLessThan(999);
        body.add(lines[at++].replaceFirst("^>(>*From )", "$1"));
      }
      assertThat(body.remove(body.size() - 1)).as("the blank line before From_").isEmpty();
      String text = String.join("\n", body);
      boolean quoted = headers.get("Content-Transfer-Encoding").equals("quoted-printable");
      messages.add(new Message(envelope, headers, quoted ? unquoted(text) : text));
    }
    return messages;
  }

  private static String unquoted(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(text.lines()).allMatch(line -> line.length() <= 76);
    String joined = text.replace("=\n", "");
    for (int i = 0; i < joined.length(); i++) {
      boolean escaped = joined.charAt(i) == '=';
      out.write(escaped ? Integer.parseInt(joined.substring(i + 1, i + 3), 16) : joined.charAt(i));
      i += escaped ? 2 : 0;
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** RFC 2047: adjacent encoded words join without the blank between them. */
  private static String decoded(String header) {
    Matcher word = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=(?: (?==\\?))?").matcher(header);
    StringBuilder out = new StringBuilder();
    while (word.find()) {
      assertThat(word.group().strip()).hasSizeLessThanOrEqualTo(75);
      byte[] bytes = Base64.getDecoder().decode(word.group(1));
      String part = new String(bytes, StandardCharsets.UTF_8);
      assertThat(part.getBytes(StandardCharsets.UTF_8)).as("a whole word").isEqualTo(bytes);
      word.appendReplacement(out, Matcher.quoteReplacement(part));
    }
    return word.appendTail(out).toString();
  }

  private static String name(Message message) {
    String from = message.header("From");
    String name = from.substring(0, from.lastIndexOf(" <"));
    boolean quoted = name.startsWith("\"");
    return quoted
        ? name.substring(1, name.length() - 1).replaceAll("\\\\(.)", "$1")
        : decoded(name);
  }

  @Test
  void everyCommentComesBackAsAMessageThatAnswersItsParent() throws IOException {
    Article article = Hard.article();
    List<Message> all = messages(Hard.export(ExportFormat.MBOX, article));
    List<Comment> comments = Hard.comments(article.discussion());
    assertThat(all).hasSize(comments.size() + 1);
    for (Comment c : comments) {
      Message message = all.get(c.index() + 1);
      Message parent = all.get(c.parent() + 1);
      assertThat(message.header("In-Reply-To")).isEqualTo(parent.header("Message-ID"));
      assertThat(message.header("References")).endsWith(parent.header("Message-ID"));
      assertThat(name(message)).isEqualTo(c.author().isEmpty() ? "(no name)" : c.author());
      assertThat(message.body()).isEqualTo(c.text());
      assertThat(message.header("X-Parley-Date")).isEqualTo(c.date().iso());
      assertThat(decoded(message.header("X-Parley-Id"))).isEqualTo(c.id());
      assertThat(message.header("X-Parley-Kind")).isEqualToIgnoringCase(c.kind().name());
      assertThat(decoded(message.header("Subject"))).isEqualTo("Re: <Title> & *more* #");
    }
    assertThat(all.stream().map(message -> message.header("Message-ID"))).doesNotHaveDuplicates();
    assertThat(all.get(0).body()).startsWith(article.url()).endsWith("> said nobody");
    assertThat(all.get(0).header("Subject")).isEqualTo(article.title());
  }

  @Test
  void onePersonHasOneAddressAndNobodyARealOne() throws IOException {
    List<Message> all = messages(Hard.export(ExportFormat.MBOX, Hard.chain(15)));
    assertThat(all.get(1).header("From")).isEqualTo(all.get(8).header("From"));
    assertThat(all.get(1).header("From")).isNotEqualTo(all.get(2).header("From"));
    assertThat(all).allMatch(message -> message.header("From").endsWith(".parley.invalid>"));
  }

  @Test
  void datesSayNoMoreThanThePageDoes() throws IOException {
    List<Message> all = messages(Hard.export(ExportFormat.MBOX, Hard.article()));
    assertThat(all.get(1).headers()).doesNotContainKeys("Date", "X-Parley-Date");
    assertThat(all.get(1).envelope()).endsWith(" Thu Jan  1 00:00:00 1970");
    assertThat(all.get(2).header("Date")).isEqualTo("Tue, 09 Mar 2021 00:00:00 -0000");
    assertThat(all.get(3).header("Date")).isEqualTo("Tue, 09 Mar 2021 08:05:00 -0330");
    assertThat(all.get(3).envelope()).endsWith(" Tue Mar  9 08:05:00 2021");
    assertThat(all.get(4).header("Date")).isEqualTo("Fri, 31 Dec 1999 23:59:58 -0000");
  }

  @Test
  void aReplyToWhatIsLeftOutStillNamesIt() throws IOException {
    List<Message> whole = messages(Hard.export(ExportFormat.MBOX, Hard.chain(4)));
    List<Message> some =
        messages(Hard.export(ExportFormat.MBOX, Hard.only(0, 2, 3), Hard.chain(4)));
    assertThat(some).hasSize(4);
    String leftOut = whole.get(2).header("Message-ID");
    assertThat(some.get(2).header("Message-ID")).isEqualTo(whole.get(3).header("Message-ID"));
    assertThat(some.get(2).header("In-Reply-To")).isEqualTo(leftOut);
    assertThat(some.get(2).header("References")).isEqualTo(leftOut);
    assertThat(some.get(3).header("References"))
        .isEqualTo(leftOut + " " + some.get(2).header("Message-ID"));
  }

  @Test
  void aDeepChainNamesItsNearestAncestors() throws IOException {
    List<Message> all = messages(Hard.export(ExportFormat.MBOX, Hard.chain(5000)));
    Message last = all.get(5000);
    assertThat(last.header("In-Reply-To")).isEqualTo(all.get(4999).header("Message-ID"));
    assertThat(last.header("References").split(" ")).hasSize(11);
  }
}
