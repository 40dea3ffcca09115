package parley.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import parley.model.Article;
import parley.read.Format;
import parley.read.ReadException;

/** Files, directories and standard input, read as the choices ask for. */
final class FileLibrary implements Articles.Library {
  private final Choices choices;
  private final InputStream in;

  FileLibrary(Choices choices, InputStream in) {
    this.choices = choices;
    this.in = in;
  }

  /** All formats, in the order in which they are tried. */
  static List<Format> formats() {
    return List.of();
  }

  /** What {@code --input-format} takes. */
  static List<String> formatNames() {
    List<String> names = new ArrayList<>();
    for (Format format : formats()) {
      names.add(format.name());
    }
    return names;
  }

  @Override
  public List<String> expand(String given) throws ReadException {
    return List.of(given);
  }

  @Override
  public Article read(String input) throws ReadException {
    throw new ReadException("not read yet by " + choices.format() + in, "Wait for it");
  }
}
