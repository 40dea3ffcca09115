package parley.tui;

import java.io.IOException;
import java.util.List;
import parley.view.Browser;

/**
 * Runs the whole user interface without a terminal, so that the build can list the classes it needs
 * and put them into an archive, from which they load three times as fast.
 */
public final class Warmup {
  /** Whatever a first minute may hold, one key or burst of keys a word. */
  private static final String KEYS =
      "j k \033[B \033[A \033[6~ b \t h l zM zR G g f f / t h e \r n N \033 F \033 ? \033"
          + " \033[200~x\033[201~ \033[99;9z é \014 x J K u c ! * # a a j m a ' a i i \033 t t T T zi"
          + " ] [ r 3 j M M H H vr \177 vu vo \033 vd 2 0 2 4 \r C zf zu zR j"
          + " \033[<65;5;5M \033[<0;9;5M \033[<0;9;5m y Y L a \033 o \033 s x \r : f \t \033 q q q q Q";

  private Warmup() {}

  /**
   * Lives through a session of some keys in a terminal that is only memory.
   *
   * @param browser what to show; it is left as the keys left it
   * @param loading as in {@link App#run}
   * @return the exit code of the session
   */
  public static int run(Browser browser, Loading loading, Theme theme) throws IOException {
    Events events = new Events();
    loading.start(events);
    Tty tty = Stage.terminal(new Typist(List.of(KEYS.split(" "))), 80, 24);
    if (Console.ask(":")) {
      new Stty(); // only to be loaded
    }
    Extras extras = new Extras(true, true, Outside.NONE);
    return App.run(browser, events, theme, extras, tty, Practice.none(), System.err);
  }
}
