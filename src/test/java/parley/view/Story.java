package parley.view;

import parley.model.Article;
import parley.text.Row;

/** A user at the keyboard: keys go in, the screen comes out as text. */
final class Story {
  private final Browser browser;

  private Story(Browser browser) {
    this.browser = browser;
  }

  static Story of(int columns, int rows, Article... articles) {
    Browser browser = new Browser(Settings.DEFAULT);
    return new Story(browser).load(columns, rows, articles);
  }

  static Story of(Browser browser, int columns, int rows, Article... articles) {
    return new Story(browser).load(columns, rows, articles);
  }

  /** Of a browser that is ready. */
  static Story of(Browser browser) {
    return new Story(browser);
  }

  private Story load(int columns, int rows, Article... articles) {
    java.util.List<String> names = new java.util.ArrayList<>();
    for (Article article : articles) {
      names.add(article.source());
    }
    browser.resize(columns, rows);
    browser.expect(names);
    for (int k = 0; k < articles.length; k++) {
      browser.loaded(k, articles[k]);
    }
    return this;
  }

  /** Presses keys: words are named keys ({@code Enter}, {@code Ctrl-E}), other words are typed. */
  Story press(String... keys) {
    for (String key : keys) {
      boolean named = key.matches("(Ctrl-|Alt-|Shift-).*|[A-Z][A-Za-z]+\\d*|F\\d+");
      if (named) {
        browser.press(key.equals("Space") ? Key.typed(" ") : Key.named(key));
      } else {
        for (int i = 0; i < key.length(); ) {
          String one = key.substring(i, key.offsetByCodePoints(i, 1));
          browser.press(Key.typed(one));
          i += one.length();
        }
      }
    }
    while (browser.busy()) {
      browser.work();
    }
    return this;
  }

  /** Types text into a prompt, even if it is the name of a key. */
  Story type(String text) {
    for (int i = 0; i < text.length(); ) {
      String one = text.substring(i, text.offsetByCodePoints(i, 1));
      browser.press(Key.typed(one));
      i += one.length();
    }
    while (browser.busy()) {
      browser.work();
    }
    return this;
  }

  Story resize(int columns, int rows) {
    browser.resize(columns, rows);
    return this;
  }

  Browser browser() {
    return browser;
  }

  /** The screen, blanks at the end of rows left out. */
  String screen() {
    StringBuilder all = new StringBuilder();
    for (Row row : browser.frame().rows()) {
      all.append(row.text().stripTrailing()).append('\n');
    }
    return all.toString();
  }
}
