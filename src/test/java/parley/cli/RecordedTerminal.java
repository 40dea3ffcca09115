package parley.cli;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import parley.text.Sanitizer;
import parley.tui.Extras;
import parley.tui.Loading;
import parley.tui.Outside;
import parley.tui.Recorder;
import parley.tui.TerminalStream;
import parley.tui.Theme;
import parley.view.Browser;
import parley.view.Effect;

/** A terminal on which keys are typed, and which looks at every byte that it is sent. */
final class RecordedTerminal implements Terminal {
  private final int columns;
  private final int rows;
  private final int loads;
  private final List<String> keys;
  private List<String> leaks = List.of("the browser never opened");
  private int bytes;

  RecordedTerminal(int columns, int rows, int loads, List<String> keys) {
    this.columns = columns;
    this.rows = rows;
    this.loads = loads;
    this.keys = keys;
  }

  List<String> leaks() {
    return leaks;
  }

  int bytes() {
    return bytes;
  }

  @Override
  public boolean possible() {
    return true;
  }

  @Override
  public boolean onOutput() {
    return true;
  }

  @Override
  public boolean onInput() {
    return true;
  }

  @Override
  public boolean onError() {
    return true;
  }

  @Override
  public int errorColumns() {
    return columns;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public int browse(Browser browser, Loading loading, Theme theme, Extras extras) {
    Extras safe = new Extras(extras.hyperlinks(), extras.mouse(), new Away());
    TerminalSize size = new TerminalSize(columns, rows);
    try {
      byte[] all = Recorder.record(browser, loading, loads, theme, safe, size, keys);
      bytes = all.length;
      leaks = TerminalStream.ofScreen(all, theme);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return 0;
  }

  /** Opens nothing and writes nothing, but answers as the program does. */
  private static final class Away implements Outside {
    private final Errands errands = new Errands(Map.of(), List.of());

    @Override
    public boolean needsTerminal(Effect.Errand errand) {
      return errand instanceof Effect.Pipe;
    }

    @Override
    public String run(Effect.Errand errand) {
      if (errand instanceof Effect.Open) {
        return errands.run(errand); // without a PATH there is nothing to open it with
      }
      return Sanitizer.line("done: " + errand);
    }
  }
}
