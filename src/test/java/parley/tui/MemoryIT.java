package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Memory that really runs out, wherever that happens to be: from too little to enough. */
class MemoryIT extends InTerminal {
  private static final boolean LONG = Boolean.getBoolean("campaign");
  private static final int COMMENTS = 20_000;
  private static final int PATIENCE = 600; // tenths of a second

  /** A page takes more than twice the memory while it is read that it takes afterwards. */
  private Path page() throws IOException {
    StringBuilder page = new StringBuilder("<!doctype html><title>Berths</title><p>Who pays?</p>");
    page.append("<ol class=commentlist>");
    for (int i = 0; i < COMMENTS; i++) {
      page.append("<li class=comment id=comment-").append(i).append("><cite class=fn>Name ");
      page.append(i % 977).append("</cite><p>").append("The berth is mine ".repeat(5)).append(i);
    }
    return Files.writeString(directory.resolve("berths.html"), page);
  }

  @Test
  void theTerminalComesBackAndOneLineSaysWhy() throws Exception {
    Path page = page();
    boolean refused = false;
    boolean enough = false;
    for (int megabytes = 6; !enough && megabytes <= 300; megabytes += LONG ? 2 : 12) {
      String options = "PARLEY_OPTS='-Xmx" + megabytes + "m -Xms6m'";
      Life life = Life.start(tmux, directory, options, PARLEY.toString(), page.toString());
      if (opened()) {
        tmux.type("zM").type("/mine 19999").press("Enter").type(":match berth|" + megabytes);
        tmux.press("Enter").type("G").type("zR").type(":w out.html").press("Enter").type("q");
      }
      tmux.await(this::ended, "an end");
      enough = tmux.screen().contains("code=0");
      refused |= !enough;
      if (enough) {
        life.assertOver(0);
      } else {
        life.assertOver(3, "memory");
      }
      Files.deleteIfExists(directory.resolve("out.html"));
    }
    assertThat(List.of(refused, enough)).containsOnly(true);
  }

  /**
   * Whether as much stands of the page as can; otherwise the program has ended by itself. Where it
   * nearly fits Java looks for memory again and again before it gives up.
   */
  private boolean opened() throws InterruptedException {
    for (int i = 0; i < PATIENCE && !read() && !ended(); i++) {
      Thread.sleep(100);
    }
    tmux.await(() -> read() || ended(), "an end of reading or an end");
    return !ended();
  }

  private boolean read() {
    String title = tmux.row(0);
    return title.contains(COMMENTS + " comments") || title.contains("no more can be read");
  }

  private boolean ended() {
    return Pattern.compile("code=[0-9]").matcher(tmux.screen()).find();
  }
}
