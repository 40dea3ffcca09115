package parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Article;
import parley.read.ReadException;

/** The articles that the inputs of a command hold, read one by one; complains about the others. */
final class Articles {
  /** How inputs become articles: {@code parley.read} in the program. */
  interface Library {
    /** The inputs that {@code given} stands for: itself, or what a directory holds. */
    List<String> expand(String given) throws ReadException;

    /** Reads one of them. */
    Article read(String input) throws ReadException;
  }

  private final Library library;
  private final Complaints complaints;
  private final List<String> inputs = new ArrayList<>();

  Articles(Library library, List<String> given, Complaints complaints) {
    this.library = library;
    this.complaints = complaints;
    for (String one : given) {
      try {
        inputs.addAll(library.expand(one));
      } catch (ReadException e) {
        complaints.unreadable(one, e.getMessage(), e.hint());
      }
    }
  }

  /** What will be read, in this order. */
  List<String> inputs() {
    return inputs;
  }

  /** Reads input {@code index}, or complains. */
  Optional<Article> read(int index) {
    try {
      return Optional.of(load(index));
    } catch (ReadException e) {
      complain(index, e);
      return Optional.empty();
    }
  }

  /** Reads input {@code index}. */
  Article load(int index) throws ReadException {
    return library.read(inputs.get(index));
  }

  /** Says why input {@code index} cannot be read. */
  void complain(int index, ReadException e) {
    complaints.unreadable(inputs.get(index), e.getMessage(), e.hint());
  }
}
