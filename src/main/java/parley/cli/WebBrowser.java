package parley.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.text.Addresses;

/**
 * Opens addresses in the program that the user has for them. {@code BROWSER} is a list of commands
 * parted by colons, of which the first that is installed counts; {@code %s} in one stands for the
 * address, {@code %%} for a percent sign, and without {@code %s} the address is its last word. No
 * shell ever reads the address.
 */
final class WebBrowser {
  /** Programs that show pages on the terminal they were started from, unless told {@code -g}. */
  private static final Set<String> IN_TERMINAL =
      Set.of(
          "lynx",
          "w3m",
          "links",
          "links2",
          "elinks",
          "felinks",
          "browsh",
          "carbonyl",
          "cha",
          "edbrowse",
          "retawq",
          "www-browser");

  /**
   * A command ready to run.
   *
   * @param words none where there is nothing to open addresses with
   */
  record Command(List<String> words, boolean inTerminal) {
    String name() {
      String program = words.get(0);
      return program.substring(program.lastIndexOf('/') + 1);
    }
  }

  private final Map<String, String> environment;

  WebBrowser(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Opens an address and returns at once, or when a program that has the terminal is left. */
  String open(String address) throws IOException, InterruptedException {
    if (!Addresses.opens(address)) {
      return "not opened: " + Addresses.refusal(address);
    }
    Command command = command(address);
    if (command.words().isEmpty()) {
      return "nothing to open it with: set BROWSER to a command, or copy the address";
    }
    if (command.inTerminal()) {
      Guest.run(new ProcessBuilder(command.words()).inheritIO());
      return "back from " + command.name();
    }
    detached(command.words());
    return "opening " + address + " with " + command.name();
  }

  /** A program of its own: it sees neither this terminal nor what happens to this process. */
  private void detached(List<String> words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    if (installed("setsid")) {
      all.add("setsid"); // else a stop by Ctrl-Z would stop it as well
    }
    all.addAll(List.of("sh", "-c", "trap '' HUP; \"$@\" &", "sh"));
    all.addAll(words);
    new ProcessBuilder(all)
        .redirectInput(new File("/dev/null"))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** What would open an address. */
  Command command(String address) {
    String encoded = Addresses.encoded(address);
    for (String entry : value("BROWSER").split(":")) {
      List<String> words = words(entry, encoded);
      if (!words.isEmpty() && installed(words.get(0))) {
        return new Command(words, inTerminal(words));
      }
    }
    return usual(encoded);
  }

  private Command usual(String address) {
    boolean windows = !value("DISPLAY").isEmpty() || !value("WAYLAND_DISPLAY").isEmpty();
    boolean mac = System.getProperty("os.name", "").startsWith("Mac");
    List<String> programs = new ArrayList<>();
    programs.addAll(mac ? List.of("open") : List.of());
    programs.addAll(windows ? List.of("xdg-open") : List.of());
    programs.addAll(List.of("wslview", "termux-open-url"));
    programs.addAll(List.of("www-browser", "w3m", "lynx", "elinks", "links2", "links"));
    for (String program : programs) {
      if (installed(program)) {
        List<String> words = List.of(program, address);
        return new Command(words, inTerminal(words));
      }
    }
    return new Command(List.of(), false);
  }

  private String value(String variable) {
    return environment.getOrDefault(variable, "");
  }

  /** The words of one command of the list; {@code &} at its end says what is done anyway. */
  private static List<String> words(String entry, String address) {
    List<String> words = new ArrayList<>();
    boolean placed = false;
    for (String word : entry.trim().split(" +")) {
      if (!word.isEmpty() && !word.equals("&")) {
        String filled = filled(word, address);
        placed |= word.replace("%%", "").contains("%s");
        words.add(filled);
      }
    }
    if (!words.isEmpty() && !placed) {
      words.add(address);
    }
    return words;
  }

  private static String filled(String word, String address) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      boolean sign = word.charAt(i) == '%' && (next == 's' || next == '%');
      out.append(!sign ? word.substring(i, i + 1) : next == 's' ? address : "%");
      i += sign ? 1 : 0;
    }
    return out.toString();
  }

  private static boolean inTerminal(List<String> words) {
    String program = words.get(0);
    return IN_TERMINAL.contains(program.substring(program.lastIndexOf('/') + 1))
        && !words.contains("-g");
  }

  private boolean installed(String program) {
    try {
      if (program.contains("/")) {
        return Files.isExecutable(Path.of(program));
      }
      for (String place : value("PATH").split(File.pathSeparator)) {
        Path file = Path.of(place.isEmpty() ? "." : place, program);
        if (Files.isExecutable(file) && !Files.isDirectory(file)) {
          return true;
        }
      }
    } catch (InvalidPathException e) {
      return false;
    }
    return false;
  }
}
