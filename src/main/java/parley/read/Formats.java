package parley.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parley.model.Article;
import parley.read.html.HtmlFormat;
import parley.read.plain.PlainText;

/** Every format that can be read, in the order in which ties are decided. */
public final class Formats {
  private static final List<Format> ALL = list();

  private Formats() {}

  private static List<Format> list() {
    List<Format> all = new ArrayList<>();
    all.add(new HtmlFormat());
    all.addAll(HtmlFormat.dialects());
    all.add(new PlainText());
    return Collections.unmodifiableList(all);
  }

  /** Every format, for {@code parley formats}. */
  public static List<Format> all() {
    return ALL;
  }

  /**
   * The format of this name.
   *
   * @throws ReadException where there is none, with the names there are
   */
  public static Format named(String name) throws ReadException {
    StringBuilder names = new StringBuilder();
    for (Format format : ALL) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
      names.append(names.length() == 0 ? "" : ", ").append(format.name());
    }
    throw new ReadException("there is no input format \"" + name + "\"", "use one of: " + names);
  }

  /** The format that is most sure of the input. Plain text is never quite unsure. */
  public static Format detect(Source source) {
    Format best = ALL.get(ALL.size() - 1);
    int most = 0;
    for (Format format : ALL) {
      int sure = format.confidence(source);
      if (sure > most) {
        most = sure;
        best = format;
      }
    }
    return best;
  }

  /** Reads an input in the format it is most likely in. */
  public static Article read(Source source) throws ReadException {
    try {
      return read(source, detect(source));
    } catch (OutOfMemoryError e) {
      throw Source.tooLarge();
    }
  }

  /** Reads an input in the format that the user names. */
  public static Article read(Source source, Format format) throws ReadException {
    try {
      ArticleBuilder article = new ArticleBuilder(source.name());
      article.format(format.name());
      format.read(source, article);
      for (String problem : source.problems()) {
        article.problem(problem);
      }
      return article.build();
    } catch (OutOfMemoryError e) {
      throw Source.tooLarge();
    }
  }
}
