package parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import parley.tui.Extras;
import parley.tui.Loading;
import parley.tui.Theme;
import parley.tui.Warmup;
import parley.view.Browser;

/**
 * Does once what users do, without a terminal, so that the build can list the classes it takes and
 * archive them. Not announced: it shows nothing.
 */
final class Rehearsal {
  static final String OPTION = "--warmup";

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Rehearsal</title></head>
      <body class="single"><article class="post hentry"><h1 class="entry-title">Rehearsal</h1>
      <time class="entry-date" datetime="2024-03-04T08:00:00+00:00">March 4, 2024</time>
      <div class="entry-content"><p>Some words, <a href="https://a.example/">a link</a>.</p>
      <p>&amp; &#8217; &eacute; <b>bold <i>both</b> slanted</i> 👍🏽 e\u0301 漢字 https://b.example/c</p>
      <svg viewBox="0 0 1 1"><path d="M0 0"/></svg><noscript><img src="a.png" alt=""></noscript>
      <script>var a = "<p>";</script><style>p { color: red }</style><!-- remark --><br>
      <table><tr><td>Cell</table><pre>Code</pre><img src="b.png" alt="A picture">
      <blockquote><p>Quoted.</p></blockquote><ul><li>One</li></ul></div></article>
      <div id="comments"><h2 class="comments-title">2 comments</h2><ol class="comment-list">
      <li id="comment-1" class="comment depth-1"><article id="div-comment-1" class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Ada</b></div>
      <div class="comment-metadata"><time datetime="2024-03-04T09:12:44+00:00">March 4, 2024</time>
      </div></footer><div class="comment-content"><p>Déjà vu — “yes”.</p></div></article>
      <ol class="children"><li id="comment-2" class="comment depth-2">
      <article id="div-comment-2" class="comment-body"><footer class="comment-meta">
      <div class="comment-author vcard"><b class="fn">Ben</b></div><div class="comment-metadata">
      <time datetime="2024-03-04T10:00:00+00:00">March 4, 2024</time></div></footer>
      <div class="comment-content"><p>@Ada Indeed.</p></div></article></li></ol></li></ol></div>
      </body></html>
      """;

  private static final String TEXT =
      """
      Rehearsal

      Some words.

        1. Ada said:

          Yes.

          • Ben said:

            No.
      """;

  /** Whoever builds this may have settings too: they are none of its business. */
  private static final String SETTINGS =
      """
      # A remark.
      theme = light
      width = 80
      key.next = Down Ctrl-N é
      """;

  /** A terminal that is only memory, and types by itself. */
  private record Stage(boolean possible) implements Terminal {
    @Override
    public boolean onOutput() {
      return false;
    }

    @Override
    public boolean onInput() {
      return false;
    }

    @Override
    public boolean onError() {
      return false;
    }

    @Override
    public int errorColumns() {
      return 0;
    }

    @Override
    public int columns() {
      return 0;
    }

    @Override
    public int browse(Browser browser, Loading loading, Theme theme, Extras extras) {
      try {
        return Warmup.run(browser, loading, theme);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Rehearsal() {}

  static ExitCode run(Streams streams) throws IOException {
    Path page = Files.createTempFile("parley", ".html");
    Path text = Files.createTempFile("parley", ".txt");
    Path settings = Files.createTempFile("parley", ".properties");
    Path state = Files.createTempDirectory("parley");
    Map<String, String> user =
        Map.of(
            "TERM", "xterm-256color",
            "PARLEY_CONFIG", settings.toString(),
            "XDG_STATE_HOME", state.toString());
    Map<String, String> nobody = Map.of("TERM", "xterm-256color", "PARLEY_CONFIG", "");
    try {
      Files.writeString(page, PAGE);
      Files.writeString(text, TEXT);
      Files.writeString(settings, SETTINGS);
      int code = play(streams, user, true, page.toString());
      code += play(streams, user, true, page.toString());
      code += play(streams, nobody, true, page.toString());
      code += play(streams, nobody, true, page.toString(), text.toString());
      code += play(streams, nobody, false, page.toString());
      code += play(streams, nobody, true, "--author", "ada", "--color", "always", text.toString());
      code += play(streams, nobody, false, "export", "--format", "jsonl", page.toString());
      code += play(streams, nobody, false, page.toString(), text.toString());
      code += play(streams, nobody, false, "help");
      loadTheRest();
      return code == 0 ? ExitCode.DONE : ExitCode.BUG;
    } finally {
      Files.delete(page);
      Files.delete(text);
      Files.delete(settings);
      deleteAll(state);
    }
  }

  private static void deleteAll(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /**
   * One class that is not in the archive costs opening the jar, which is more than all the rest.
   */
  private static void loadTheRest() throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("java.class.path"))) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        String file = entry.getName();
        if (file.startsWith("parley/") && file.endsWith(".class") && !file.contains("-info")) {
          String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
          Class.forName(name, false, Rehearsal.class.getClassLoader());
        }
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int play(
      Streams streams, Map<String, String> environment, boolean terminal, String... args) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Streams stage =
        new Streams(
            InputStream.nullInputStream(),
            nowhere,
            streams.err(),
            environment,
            new Stage(terminal));
    return Cli.run(args, stage);
  }
}
