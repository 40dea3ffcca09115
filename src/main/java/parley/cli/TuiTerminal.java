package parley.cli;

import parley.tui.App;
import parley.tui.Console;
import parley.tui.Extras;
import parley.tui.Loading;
import parley.tui.Theme;
import parley.view.Browser;

/** The terminal that this process runs on. */
final class TuiTerminal implements Terminal {
  @Override
  public boolean possible() {
    return Console.canBrowse();
  }

  @Override
  public boolean onOutput() {
    return Console.outputIsTerminal();
  }

  @Override
  public boolean onInput() {
    return Console.inputIsTerminal();
  }

  @Override
  public boolean onError() {
    return Console.errorIsTerminal();
  }

  @Override
  public int errorColumns() {
    return Console.errorColumns();
  }

  @Override
  public int columns() {
    return Console.columns();
  }

  @Override
  public int browse(Browser browser, Loading loading, Theme theme, Extras extras) {
    return App.run(browser, loading, theme, extras);
  }
}
