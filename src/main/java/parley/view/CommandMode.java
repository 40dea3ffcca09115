package parley.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Types a command; Tab completes it, and goes through the ways to do so. */
final class CommandMode extends PromptMode {
  private List<String> ways = List.of(); // whole lines, while Tab goes through them
  private int way;

  CommandMode(Reader reader) {
    super(reader, Prompt.Purpose.COMMAND);
  }

  @Override
  boolean enter(String typed) {
    String wrong = CommandLine.run(typed, reader);
    note(wrong);
    return !wrong.isEmpty();
  }

  @Override
  public boolean press(Key key) {
    switch (key.name()) {
      case "Tab" -> complete(1);
      case "Shift-Tab" -> complete(-1);
      case "Backspace" -> {
        ways = List.of();
        return !typed().text().isEmpty() && super.press(key);
      }
      default -> {
        ways = List.of();
        return super.press(key);
      }
    }
    return true;
  }

  private void complete(int step) {
    if (ways.isEmpty()) {
      ways = ways(typed().text());
      way = step > 0 ? -1 : 0;
      String common = common(ways);
      if (common.length() > typed().text().length() && ways.size() > 1) {
        put(common);
        note(words(ways));
        ways = List.of();
        return;
      }
    }
    if (!ways.isEmpty()) {
      way = Math.floorMod(way + step, ways.size());
      put(ways.get(way));
      note(ways.size() > 1 ? words(ways) : "");
      ways = ways.size() > 1 ? ways : List.of();
    }
  }

  /** The lines that a line may become. */
  private List<String> ways(String line) {
    int blank = line.indexOf(' ');
    if (blank < 0) {
      return beginning(line, "", Command.names());
    }
    String start = line.substring(0, blank + 1);
    String rest = line.substring(blank + 1);
    return switch (line.substring(0, blank)) {
      case "author" -> beginning(rest, start, reader.view().discussion().names());
      case "context" -> beginning(rest, start, List.of("none", "parents", "thread"));
      default -> List.of();
    };
  }

  private static List<String> beginning(String typed, String before, List<String> all) {
    String small = typed.toLowerCase(Locale.ROOT);
    List<String> some = new ArrayList<>();
    for (String one : all) {
      if (!one.isEmpty() && one.toLowerCase(Locale.ROOT).startsWith(small)) {
        some.add(before + one);
      }
    }
    return some;
  }

  private static String common(List<String> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    String first = lines.get(0);
    int length = first.length();
    for (String line : lines) {
      int same = 0;
      while (same < Math.min(length, line.length()) && first.charAt(same) == line.charAt(same)) {
        same++;
      }
      length = same;
    }
    return first.substring(0, length);
  }

  /** What is different among the ways: without the word they share. */
  private static String words(List<String> ways) {
    StringBuilder all = new StringBuilder();
    for (String way : ways) {
      int blank = way.indexOf(' ');
      all.append(all.length() == 0 ? "" : "  ").append(way.substring(blank + 1));
    }
    return all.toString();
  }
}
