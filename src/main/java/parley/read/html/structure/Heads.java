package parley.read.html.structure;

import java.util.ArrayList;
import java.util.List;
import parley.read.html.Names;
import parley.read.html.Said;

/** Frees names and texts from what tells the place in a thread: "2.1 Ann", "in reply to Bo". */
final class Heads {
  private static final int LONGEST = 80;

  private Heads() {}

  /**
   * What was read, without numbers before names and without the words that name the one answered.
   */
  static List<Said> trimmed(List<Said> said) {
    int numbered = 0;
    for (Said one : said) {
      numbered += Outline.withoutNumber(one.author()).equals(one.author()) ? 0 : 1;
    }
    boolean numbers = numbered > 1 && 2 * numbered > said.size();
    List<Said> trimmed = new ArrayList<>();
    for (Said one : said) {
      String name = numbers ? Outline.withoutNumber(one.author()) : one.author();
      String alone = withoutBadge(withoutAgo(Answers.beforeLead(name)));
      trimmed.add(new Said(alone.isEmpty() ? name : alone, one.date(), text(one.text())));
    }
    return trimmed;
  }

  /** "Ann commented 3 years ago", "Ann vor 3 Jahren" in one element. */
  private static String withoutAgo(String name) {
    int at = name.indexOf(' ');
    while (at > 0) {
      if (isTime(name, at + 1) && Words.isAgo(name.substring(at))) {
        return Names.clean(Names.trim(name.substring(0, at)) + ":");
      }
      at = name.indexOf(' ', at + 1);
    }
    return name;
  }

  /** Whether "3 years ago", "about a ..." or "vor 3 Jahren" may start at a place. */
  private static boolean isTime(String name, int at) {
    int end = name.indexOf(' ', at);
    String word = end < 0 ? name.substring(at) : name.substring(at, end);
    return switch (word) {
      case "vor", "il", "hace", "há", "about", "over", "almost" -> true;
      default -> !word.isEmpty() && Character.isDigit(word.charAt(0));
    };
  }

  /** "Ann [Visitor]". */
  private static String withoutBadge(String name) {
    int open = name.lastIndexOf(" [");
    return open > 0 && name.endsWith("]") ? name.substring(0, open).strip() : name;
  }

  private static String text(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? "" : text.substring(0, end);
    boolean lead = !line.isEmpty() && line.length() < LONGEST && Answers.isLed(line);
    return lead ? text.substring(end + 1).strip() : text;
  }
}
