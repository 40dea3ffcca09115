package parley.view;

import parley.model.Article;

/** Where the articles of a browser come from, for reading one of them again. */
public interface Disk {
  /** Nothing can be read again. */
  Disk NONE =
      new Disk() {
        @Override
        public void opened(int index) {}

        @Override
        public void reread(int index, Article shown) {}
      };

  /** An input was opened: from now on it is of interest whether its file changes. */
  void opened(int index);

  /**
   * Reads an input again, on another thread; the browser hears of it through {@link Browser#reread}
   * or {@link Browser#notReread}.
   *
   * @param shown what the browser has of it
   */
  void reread(int index, Article shown);
}
