package parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import parley.text.Sanitizer;
import parley.tui.Outside;
import parley.view.Effect;

/** What the browser asks of files and other programs. */
final class Errands implements Outside {
  private final WebBrowser browser;
  private final SavedFile files;
  private final Map<String, String> environment;

  /**
   * For one run of the program.
   *
   * @param inputs the files that are read, which are never written
   */
  Errands(Map<String, String> environment, List<String> inputs) {
    this.environment = environment;
    this.browser = new WebBrowser(environment);
    this.files = new SavedFile(environment.getOrDefault("HOME", ""), inputs);
  }

  @Override
  public boolean needsTerminal(Effect.Errand errand) {
    return errand instanceof Effect.Pipe
        || errand instanceof Effect.Open open && browser.command(open.address()).inTerminal();
  }

  @Override
  public String run(Effect.Errand errand) {
    try {
      return Sanitizer.line(outcome(errand));
    } catch (IOException e) {
      return Sanitizer.line("it did not work: " + reason(e));
    } catch (UncheckedIOException e) {
      return Sanitizer.line("it did not work: " + reason(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private String outcome(Effect.Errand errand) throws IOException, InterruptedException {
    if (errand instanceof Effect.Open open) {
      return browser.open(open.address());
    }
    if (errand instanceof Effect.Pipe pipe) {
      return new ShellPipe(environment).run(pipe.command(), pipe.excerpt());
    }
    Effect.Save save = (Effect.Save) errand;
    return files.save(save.file(), save.overwrites(), save.excerpt());
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
