package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Attacks;
import parley.read.Formats;
import parley.settings.Config;
import parley.settings.Setting;
import parley.tui.TerminalStream;
import parley.tui.Theme;
import parley.view.Action;
import parley.write.ExportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * No escape reaches a terminal: every command, theme, export and option over every attack, byte by
 * byte. What there is of each is asked of the program, so that a new one is under attack as well.
 */
class EscapeTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");
  private static final Theme ANY = Theme.choose("auto", "always", XTERM);
  private static final int MANY = 100;

  /** One page in so many is enough where the program goes through them again and again. */
  private static final int EVERY = Integer.getInteger("attacks.every", 9);

  @TempDir private static Path directory;
  private static String files;
  private static String some;
  private static List<Path> written;

  private record Output(int code, byte[] out, byte[] err) {}

  @BeforeAll
  static void write() throws IOException {
    Path here = Files.createDirectory(directory.resolve("dir\u001b[31m\u202e"));
    written = Attacks.write(here);
    files = here.toString();
    Path there = Files.createDirectory(directory.resolve("some\u009b31m"));
    for (int i = 0; i < written.size(); i += EVERY) {
      Files.copy(written.get(i), there.resolve(written.get(i).getFileName()));
    }
    some = there.toString();
  }

  private static Output run(Map<String, String> env, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), out, err, env, FakeTerminal.NONE);
    int code = Cli.run(args, streams);
    return new Output(code, out.toByteArray(), err.toByteArray());
  }

  /** Runs, and finds nothing in what is printed and said that a terminal would obey. */
  private static Output check(Map<String, String> env, String... args) {
    Output ran = run(env, args);
    String said = new String(ran.err(), StandardCharsets.UTF_8);
    assertThat(ran.code()).as("%s: %s", List.of(args), said).isNotEqualTo(ExitCode.BUG.code());
    clean(TerminalStream.ofText(unfolded(ran.out())), args);
    clean(TerminalStream.ofText(ran.err()), args);
    return ran;
  }

  private static Output check(String... args) {
    return check(Map.of(), args);
  }

  private static void clean(List<String> leaks, String... args) {
    Map<String, String> kinds = new TreeMap<>();
    for (String leak : leaks) {
      kinds.putIfAbsent(leak.substring(0, leak.indexOf(" at ")), leak);
    }
    assertThat(kinds.values()).as("%s: %d leaks", List.of(args), leaks.size()).isEmpty();
  }

  /** CSV ends its rows as RFC 4180 says; a carriage return anywhere else stays and is found. */
  private static byte[] unfolded(byte[] out) {
    String text = new String(out, StandardCharsets.ISO_8859_1);
    boolean csv = text.startsWith("source,article,number");
    return csv ? text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1) : out;
  }

  @Test
  void thereAreAttacksOnEverythingThatIsRead() {
    Output ran = run(Map.of(), "export", "--format", "jsonl", files);
    String all = new String(ran.out(), StandardCharsets.UTF_8);
    Set<String> read = new HashSet<>();
    all.lines().forEach(line -> read.add(line.replaceAll(".*?\"format\":\"([^\"]*)\".*", "$1")));
    assertThat(read).hasSizeGreaterThan(MANY / 4);
    assertThat(Attacks.all()).hasSizeGreaterThan(MANY);
    assertThat(all.lines().count()).isGreaterThan(written.size() - MANY / 2);
  }

  @Test
  void exportsPrintNoEscape() {
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(check("export", "--format", format.label(), files).out()).hasSizeGreaterThan(MANY);
    }
  }

  @Test
  void commandsPrintNoEscape() {
    for (CommandLine command : commands()) {
      check(command.getCommandName(), files);
      check(command.getCommandName(), "--help");
      check("help", command.getCommandName());
    }
    check(files);
    check("--ascii", "--color", "never", files);
  }

  @Test
  void themesPrintOnlyTheirOwnLooks() {
    for (String name : Theme.names()) {
      for (String term : List.of("xterm", "xterm-256color", "xterm-direct")) {
        Map<String, String> env = Map.of("TERM", term);
        Theme theme = Theme.choose(name, "always", env);
        for (String command : List.of("show", "commenters")) {
          String[] args = {command, "--color", "always", "--theme", name, some};
          clean(TerminalStream.ofLines(run(env, args).out(), theme), args);
        }
      }
    }
  }

  @Test
  void everyFormatReadsWithoutLeaking() {
    for (var format : Formats.all()) {
      check("show", "--input-format", format.name(), some);
    }
    for (String charset : List.of("UTF-8", "ISO-8859-1", "UTF-16", "IBM037", "ISO-2022-JP")) {
      check("export", "--format", "jsonl", "--encoding", charset, some);
    }
  }

  private static List<CommandLine> commands() {
    Streams none = new Streams(null, null, new ByteArrayOutputStream(), Map.of(), null);
    Streams out =
        new Streams(none.in(), new ByteArrayOutputStream(), none.err(), Map.of(), none.terminal());
    CommandLine parley = new CommandTree(out, new Complaints(out.err())).parley();
    assertThat(parley.getSubcommands()).hasSizeGreaterThan(5);
    return List.copyOf(parley.getSubcommands().values());
  }

  @Test
  void valuesOfOptionsAndArgumentsAreShownWithoutEscapes() {
    String lamp = written.get(0).toString();
    int tried = 0;
    for (CommandLine command : commands()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        String attack = Attacks.joined().get(tried++ % Attacks.joined().size());
        String name = command.getCommandName();
        check(name, option.longestName(), attack, lamp);
        check(name, option.longestName() + "=" + attack, lamp);
        check(name, option.longestName() + attack, lamp);
      }
    }
    assertThat(tried).isGreaterThan(MANY / 2);
    for (String attack : Attacks.joined()) {
      for (CommandLine command : commands()) {
        String name = command.getCommandName();
        check(name, attack);
        check(name, "--" + attack, lamp);
        check(name, "-" + attack.substring(0, 2), lamp);
      }
      check(attack);
      check("--" + attack);
      check("help", attack);
    }
  }

  @Test
  void namesOfFilesAreShownWithoutEscapes() throws IOException {
    for (String attack : Attacks.all()) {
      String missing = directory.resolve("x").toString() + attack;
      check(missing);
      check(Map.of("PARLEY_CONFIG", missing), "settings");
      check(Map.of("XDG_CONFIG_HOME", missing, "HOME", missing), "settings");
      check(Map.of("XDG_STATE_HOME", missing, "COLUMNS", attack), written.get(0).toString());
    }
  }

  @Test
  void settingsAreShownWithoutEscapes() throws IOException {
    Path config = directory.resolve("config.properties");
    for (String attack : Attacks.all()) {
      String first = Character.toString(attack.codePointAt(0));
      StringBuilder lines = new StringBuilder(attack + "\n" + attack + "=" + attack + "\n");
      for (Setting setting : Setting.values()) {
        lines.append(setting.label()).append('=').append(attack).append('\n');
      }
      lines.append(Config.label(Action.NEXT)).append('=').append(first).append('\n');
      lines.append(Config.label(Action.HELP)).append("=? a").append(first).append('\n');
      lines.append(Config.label(Action.PREVIOUS)).append("=Alt-").append(first).append('\n');
      Files.writeString(
          config, lines.toString().replaceAll("[\ud800-\udfff](?![\udc00-\udfff])", ""));
      check(Map.of("PARLEY_CONFIG", config.toString()), "settings");
    }
  }

  @Test
  void theBrowserSendsOnlyItsOwnSequences() throws IOException {
    List<String> pages = new ArrayList<>(List.of(files + "/" + Attacks.links()));
    for (int i = 0; i < written.size(); i += written.size() / MANY) {
      pages.add(written.get(i).toString());
    }
    int[][] sizes = {{80, 24}, {40, 10}, {23, 5}, {200, 50}};
    int next = 0;
    for (String theme : Theme.names()) {
      int[] size = sizes[next++ % sizes.length];
      RecordedTerminal terminal =
          new RecordedTerminal(size[0], size[1], pages.size(), AttackKeys.script(next));
      List<String> args = new ArrayList<>(List.of("--color", "always", "--theme", theme));
      args.addAll(pages);
      args.add(directory.resolve("missing\u001b[31m\u202e").toString());
      Ran ran = Ran.with("", XTERM, terminal, args.toArray(String[]::new));
      clean(terminal.leaks(), theme);
      assertThat(terminal.bytes()).as(theme).isGreaterThan(MANY * MANY);
      clean(TerminalStream.ofText(ran.err().getBytes(StandardCharsets.UTF_8)), theme);
    }
  }
}
