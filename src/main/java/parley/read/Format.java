package parley.read;

/** One kind of input: how to tell it, and how to read it. Stateless. */
public interface Format {
  /** The name that options and exports use: lower case, one word. */
  String name();

  /** What is recognised and by what, for {@code parley formats}: one line. */
  String description();

  /**
   * How sure this format is that the input is its own, from 0 (certainly not) to 100. Looks at
   * content, never at the name; reads no more than it must.
   */
  int confidence(Source source);

  /**
   * Reads the whole input into the builder.
   *
   * @throws ReadException where nothing useful can be read; oddities are {@link
   *     ArticleBuilder#problem problems} instead
   */
  void read(Source source, ArticleBuilder article) throws ReadException;
}
