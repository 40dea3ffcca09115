package parley.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import parley.read.Format;
import parley.read.Formats;
import parley.tui.Theme;
import parley.view.Context;
import parley.write.ExportFormat;

/** What an option with a closed set of values takes: for help, completion and checking alike. */
abstract class Candidates implements Iterable<String> {
  abstract List<String> all();

  @Override
  public Iterator<String> iterator() {
    return all().iterator();
  }

  /**
   * Which of the candidates was given, in any case.
   *
   * @param option how the option or argument is called
   * @throws Failure if it is none of them
   */
  final int index(String option, String given) throws Failure {
    List<String> all = all();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).equalsIgnoreCase(given)) {
        return i;
      }
    }
    throw new Failure(
        ExitCode.WRONG_USAGE,
        option + " " + given + " is not known",
        "Choose one of " + String.join(", ", all));
  }

  private static List<String> lower(Enum<?>[] values) {
    List<String> names = new ArrayList<>();
    for (Enum<?> value : values) {
      names.add(value.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  static final class Contexts extends Candidates {
    @Override
    List<String> all() {
      return lower(Context.values());
    }
  }

  static final class Colors extends Candidates {
    @Override
    List<String> all() {
      return lower(ColorChoice.values());
    }
  }

  static final class Shells extends Candidates {
    @Override
    List<String> all() {
      return lower(Shell.values());
    }
  }

  static final class ExportFormats extends Candidates {
    @Override
    List<String> all() {
      List<String> names = new ArrayList<>();
      for (ExportFormat format : ExportFormat.values()) {
        names.add(format.label());
      }
      return names;
    }
  }

  /** Character sets met in saved pages; any other that Java knows is taken too. */
  static final class Encodings extends Candidates {
    @Override
    List<String> all() {
      return List.of(
          "UTF-8",
          "ISO-8859-1",
          "ISO-8859-2",
          "ISO-8859-15",
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "KOI8-R",
          "Shift_JIS",
          "EUC-JP",
          "EUC-KR",
          "GB18030",
          "Big5",
          "UTF-16");
    }
  }

  static final class Themes extends Candidates {
    @Override
    List<String> all() {
      return Theme.names();
    }
  }

  static final class InputFormats extends Candidates {
    @Override
    List<String> all() {
      List<String> names = new ArrayList<>();
      for (Format format : Formats.all()) {
        names.add(format.name());
      }
      return names;
    }
  }
}
