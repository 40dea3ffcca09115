package parley.cli;

import java.util.function.Function;
import parley.text.Row;

/** The terminal that this process runs on. */
final class TuiTerminal implements Terminal {
  @Override
  public boolean possible() {
    return false;
  }

  @Override
  public boolean keyboardOnInput() {
    return System.console() != null;
  }

  @Override
  public int columns() {
    return 0;
  }

  @Override
  public Function<Row, String> paint(Choices choices) {
    return Row::text;
  }

  @Override
  public void browse(Articles articles, Choices choices, Complaints complaints) {}
}
