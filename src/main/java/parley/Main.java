package parley;

import java.io.IOException;
import parley.tui.Loading;
import parley.tui.Theme;
import parley.tui.Warmup;
import parley.view.Browser;
import parley.view.Settings;

/** Where the program starts, and the only place from which it exits. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) throws IOException {
    if (args.length == 1 && args[0].equals("--warmup")) {
      Theme theme = Theme.choose("auto", "auto", System.getenv());
      System.exit(Warmup.run(new Browser(Settings.DEFAULT), Loading.NONE, theme));
    }
    System.exit(0);
  }
}
