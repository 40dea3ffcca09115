package parley;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages with one attack each in every field of a thread, in HTML and as text. */
final class AttackPages {
  private static final String HTML =
      """
      <!doctype html><html><head><meta charset="%1$s"><title>T %1$s</title>
      <base href="http://example.org/%1$s"><link rel="canonical" href="http://example.org/%1$s">
      <meta name="author" content="W %1$s"><meta property="article:published_time" content="%1$s">
      </head><body class="single"><article><h1 class="entry-title">T %1$s</h1>
      <p>Body %1$s <a href="%1$s">link %1$s</a> <img src="%1$s" alt="picture %1$s"> end.</p>
      <p>More <a href="http://example.org/%1$s">there</a> %1$s</p></article>
      <h2 id="comments-title">2 responses %1$s</h2><ol class="commentlist">
      <li class="comment depth-1" id="comment-1%1$s"><div id="div-comment-1">
      <cite class="fn"><a href="%1$s" class="url">Ada %1$s</a></cite>
      <div class="comment-meta"><a href="#comment-1%1$s">March 4, 2024 at 8:30 am %1$s</a></div>
      <p>One %1$s text.</p><blockquote><p>quoted %1$s</p></blockquote>
      <pre>code %1$s</pre><p><a href="%1$s">%1$s</a></p></div>
      <ul class="children"><li class="comment depth-2" id="comment-2"><div>
      <cite class="fn">%1$s</cite> <a href="#comment-2">March 5, 2024 at 9:30 am</a>
      <p>%1$s</p></div></li></ul></li>
      </ol></body></html>
      """;

  private static final String TEXT =
      """
      Title %1$s

      The first paragraph of the article goes on for a while %1$s and ends.

      Comments

      Ada %1$s
      2024-03-04 08:30 %1$s

      One text %1$s with http://example.org/%1$s in it.

          Reply by Ben %1$s
          2024-03-05 09:30

          > quoted %1$s
          %1$s

      %1$s
      2024-03-06 10:30

      last %1$s""";

  private AttackPages() {}

  static List<Path> write(Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    List<String> attacks = Attacks.all();
    for (int i = 0; i < attacks.size(); i++) {
      Path base = directory.resolve("a" + i);
      files.add(Files.write(Path.of(base + ".html"), raw(String.format(HTML, attacks.get(i)))));
      files.add(Files.write(Path.of(base + ".txt"), raw(String.format(TEXT, attacks.get(i)))));
    }
    files.add(Files.write(directory.resolve(LINKS), raw(links())));
    return files;
  }

  /** The page whose links lead where none should be opened; an honest one is last. */
  static final String LINKS = "a-links.html";

  private static String links() {
    StringBuilder links = new StringBuilder();
    for (String scheme :
        List.of("javascript:alert", "file:///etc/passwd", "data:text/html,x", "vbscript:x")) {
      String upper = scheme.toUpperCase(java.util.Locale.ROOT);
      String split = scheme.substring(0, 3) + "&#9;" + scheme.substring(3);
      for (String address : List.of(scheme, upper, split, " " + scheme, "&#1;" + scheme)) {
        links.append(String.format("<a href=\"%s\">words</a> and ", address));
      }
    }
    links.append("<a href=\"mailto:a@b.example?attach=/etc/passwd\">letter</a> ");
    links.append("<a href=\"http://a.example/&#27;]8;;&#7;&#155;x&#x202e;\">page</a>");
    return String.format(HTML, "x").replace("One x text.", links);
  }

  /** UTF-8 as nobody should write it: halves of characters are encoded like whole ones. */
  static byte[] raw(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text.codePoints()
        .forEach(
            c -> {
              if (c >= 0xD800 && c < 0xE000) {
                out.write(0xE0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3F);
                out.write(0x80 | c & 0x3F);
              } else {
                out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
              }
            });
    return out.toByteArray();
  }
}
