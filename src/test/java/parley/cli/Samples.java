package parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small discussions to run commands on. */
final class Samples {
  /** Four people, one deep chain, an empty comment; two names hold "an". */
  static final String LAMP =
      """
      The Lamp on the Pier

      The lamp on the pier was lit again on Friday, after eleven years.

        1. Anna said:

          I had forgotten how yellow it is.

          • Milan said:

            Wait for fog, Anna. Then it is white.

            • Anna said:

              Fog, then. I will bring tea.

        2. The Keeper said:

          Who pays for the oil?

        3. Milan said:

          Nobody. It is electric.
      """;

  /** Has a Hanna, whose name holds Anna, and no Milan. */
  static final String DOOR =
      """
      A Door Nobody Opens

      There is a door in the wall of the mill that nobody opens.

        1. Hanna said:

          I opened it once. There is fog behind it.

          • Piet said:

            There is a wall behind it.

        2. Piet said:

          I measured.
      """;

  /** One person, so many comments, none of them an answer. */
  static String lamps(int comments) {
    StringBuilder talk = new StringBuilder("The Lamp on the Pier\n\nIt was lit again.\n\n");
    for (int n = 1; n <= comments; n++) {
      talk.append("  " + n + ". Anna said:\n\n    Lamp " + n + ".\n\n");
    }
    return talk.toString();
  }

  static final String PAGE =
      """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>Moss</title></head>
      <body class="single"><article class="post hentry"><h1 class="entry-title">Moss</h1>
      <span class="author vcard"><a class="fn n">Odd Berg</a></span>
      <div class="entry-content"><p>Moss grows on the north side of the parish hall, and lately
      on the south side too, which nobody had expected of it.</p></div></article>
      <div id="comments"><h2 class="comments-title">2 thoughts on “Moss”</h2>
      <ol class="comment-list">
      <li id="comment-11" class="comment depth-1"><article class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Signe</b></div>
      <div class="comment-metadata"><time datetime="2022-05-01T08:15:00+02:00">May 1</time></div>
      </footer><div class="comment-content"><p>Ours too.</p></div></article>
      <ol class="children"><li id="comment-12" class="comment depth-2">
      <article class="comment-body"><footer class="comment-meta">
      <div class="comment-author vcard"><b class="fn">Odd Berg</b></div>
      <div class="comment-metadata"><time datetime="2022-05-02T21:40:00+02:00">May 2</time></div>
      </footer><div class="comment-content"><p>Then it is not the hall.</p></div></article></li>
      </ol></li></ol></div></body></html>
      """;

  private Samples() {}

  /** Writes a file and answers with its path as somebody would type it. */
  static String file(Path directory, String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }
}
