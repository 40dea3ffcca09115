package parley.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Article;
import parley.read.Formats;
import parley.read.Inputs;
import parley.read.ReadException;
import parley.read.Source;

/**
 * The articles that the inputs of a command hold, read one by one as the choices ask for; complains
 * about what cannot be read, and counts what was passed over.
 */
final class Articles {
  private final Choices choices;
  private final InputStream in;
  private final Complaints complaints;
  private final Inputs inputs;
  private int passedOver;

  Articles(Choices choices, List<String> given, InputStream in, Complaints complaints) {
    this.choices = choices;
    this.in = in;
    this.complaints = complaints;
    this.inputs = Inputs.of(given);
    for (Inputs.Trouble trouble : inputs.troubles()) {
      complaints.unreadable(trouble.name(), trouble.why().getMessage(), trouble.why().hint());
    }
  }

  /** How many inputs there are to read. */
  int size() {
    return inputs.list().size();
  }

  /** Their names, in order. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Inputs.Input input : inputs.list()) {
      names.add(input.name());
    }
    return names;
  }

  /** The places of all inputs, in order. */
  List<Integer> all() {
    List<Integer> all = new ArrayList<>();
    for (int index = 0; index < size(); index++) {
      all.add(index);
    }
    return all;
  }

  /** Reads input {@code index}. Any thread may call it. */
  Article article(int index) throws ReadException {
    return read(open(index));
  }

  /** How many bytes input {@code index} has, as far as that is known without reading it. */
  long bytes(int index) {
    return isStandardInput(index) ? 0 : Math.max(0, Stamp.of(name(index)).size());
  }

  /** Whether input {@code index} is standard input, which may come slowly. */
  boolean isStandardInput(int index) {
    return inputs.list().get(index).name().equals(Source.STANDARD_INPUT);
  }

  /** The name of input {@code index}, as given. */
  String name(int index) {
    return inputs.list().get(index).name();
  }

  /** Whether input {@code index} may keep its reader waiting: standard input, or a pipe. */
  boolean mayComeSlowly(int index) {
    String name = inputs.list().get(index).name();
    return isStandardInput(index)
        || name.startsWith("/dev/fd/")
        || name.startsWith("/proc/self/fd/");
  }

  /** Reads the bytes of input {@code index}. Any thread may call it. */
  Source open(int index) throws ReadException {
    String name = inputs.list().get(index).name();
    if (!Room.isEnoughFor(name)) {
      Source.openHead(name, choices.encoding()); // what is no text is not told to be too large
      throw Room.lackingFor(name);
    }
    return isStandardInput(index)
        ? Source.read(name, in, choices.encoding())
        : Source.open(name, choices.encoding());
  }

  /** The first bytes of input {@code index}, as {@link Source#openHead}. */
  Optional<Source> openHead(int index) throws ReadException {
    return Source.openHead(inputs.list().get(index).name(), choices.encoding());
  }

  /**
   * Makes an article of what was opened; a bug in a reader, or a page too large, spoils one input,
   * not all. Any thread may call it.
   */
  Article read(Source source) throws ReadException {
    try {
      return choices.format().isEmpty()
          ? Formats.read(source)
          : Formats.read(source, Formats.named(choices.format()));
    } catch (RuntimeException | StackOverflowError e) {
      throw stumbled(e);
    } catch (OutOfMemoryError e) {
      throw Room.lacking();
    }
  }

  /** Takes note of a bug that spoils one input. */
  ReadException stumbled(Throwable bug) {
    complaints.bug();
    return new ReadException("makes parley stumble: " + Complaints.place(bug), Complaints.REPORT);
  }

  /** Says why input {@code index} cannot be read; a file nobody named may well hold no text. */
  synchronized void complain(int index, ReadException e) {
    Inputs.Input input = inputs.list().get(index);
    if (input.found() && e.isNoText()) {
      passedOver++;
    } else {
      complaints.unreadable(input.name(), e.getMessage(), e.hint());
    }
  }

  /** Says how much in directories was passed over, when all is read. */
  synchronized void account() {
    int all = passedOver + inputs.skipped();
    if (all > 0) {
      complaints.say("passed over " + all + (all == 1 ? " file" : " files") + " without text.");
    }
  }
}
