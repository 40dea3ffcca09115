package parley;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import parley.read.Formats;
import parley.read.Source;
import parley.text.Row;
import parley.view.Browser;
import parley.view.Key;
import parley.view.Settings;

/** The pictures of the tour in the README are the screens that its keys lead to. */
class TourTest {
  @Test
  void everyPictureIsTheRealScreen() throws Exception {
    Browser browser = new Browser(Settings.DEFAULT);
    browser.resize(Tour.COLUMNS, Tour.ROWS);
    browser.expect(Tour.FILES);
    for (int i = 0; i < Tour.FILES.size(); i++) {
      Path file = Path.of(Tour.FILES.get(i));
      browser.loaded(i, Formats.read(Source.of(file.toString(), Files.readAllBytes(file))));
    }
    for (Tour.Leg leg : Tour.LEGS) {
      for (String key : Tour.keys(leg)) {
        browser.press(key.length() > 1 ? Key.named(key) : Key.typed(key));
        while (browser.busy()) {
          browser.work();
        }
      }
      StringBuilder screen = new StringBuilder("```text\n");
      for (Row row : browser.frame().rows()) {
        screen.append(row.text().stripTrailing()).append('\n');
      }
      Readme.same(leg.part(), screen + "```\n");
    }
  }
}
