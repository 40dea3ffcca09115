package parley.read.html.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import parley.read.html.Dom;
import parley.read.html.Names;
import parley.read.html.Roles;
import parley.read.html.Said;

/**
 * Who answers whom by words: "in reply to Ann", best with a link to what Ann said. A link leads to
 * the item it names; a name alone to the last item before by somebody of that name. An "@Ann" is
 * only addressed to her, unless it is such a link. Looks at the first words of each item.
 */
final class Answers {
  private static final int MOST_NODES = 120;
  private static final int MOST_STEPS = 64;
  private static final int MOST_ANCHORS = 12;
  private static final int LONGEST = 80;

  private static final String[] LEADS = {
    "in reply to",
    "in response to",
    "replying to",
    "replied to",
    "antwort auf",
    "antwort an",
    "antwortet auf",
    "antwortete auf",
    "en réponse à",
    "en réponse au",
    "répond à",
    "a répondu à",
    "en respuesta a",
    "respondiendo a",
    "responde a",
    "em resposta a",
    "in risposta a",
    "risponde a",
    "als antwoord op",
    "in antwoord op",
    "antwoordt op",
    "w odpowiedzi",
    "odpowiada na",
    "в ответ",
    "отвечает",
    "svar på",
    "svar til",
  };

  private final List<Element> roots;
  private final Set<Node> all;
  private final List<Said> said;
  private final Map<String, Integer> anchors = new HashMap<>();

  Answers(List<Element> roots, Set<Node> all, List<Said> said) {
    this.roots = roots;
    this.all = all;
    this.said = said;
    for (int i = 0; i < roots.size(); i++) {
      anchors(i);
    }
  }

  /** The ids and names in front of an item and near its start. */
  private void anchors(int i) {
    Element root = roots.get(i);
    Element before = Dom.elementBefore(root);
    if (before != null && !all.contains(before) && !Dom.hasContent(before)) {
      anchor(before, i);
    }
    Node at = root;
    int elements = 0;
    for (int n = 0; at != null && n < MOST_NODES && elements < MOST_ANCHORS; n++) {
      boolean foreign = at != root && all.contains(at);
      if (!foreign && at instanceof Element e) {
        anchor(e, i);
        elements++;
      }
      at = Dom.next(at, root, !foreign);
    }
  }

  private void anchor(Element e, int i) {
    for (String key : new String[] {e.id(), e.normalName().equals("a") ? e.attr("name") : ""}) {
      if (!key.isEmpty() && Character.isDigit(key.charAt(key.length() - 1))) {
        anchors.putIfAbsent(key, i);
      }
    }
  }

  /**
   * Adds what the items say to what their places tell.
   *
   * @param parents for each item the one it answers, or -1; what is told by words is more exact
   *     where it is below that one
   */
  void addTo(int[] parents) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < parents.length; i++) {
      int to = answered(i, last);
      if (to >= 0 && to < i && (parents[i] < 0 || isBelow(to, parents[i], parents))) {
        parents[i] = to;
      }
      String author = said.get(i).author().toLowerCase(Locale.ROOT);
      if (!author.isEmpty()) {
        last.put(author, i);
      }
    }
  }

  private static boolean isBelow(int one, int above, int[] parents) {
    int at = one;
    for (int n = 0; at > above && n < MOST_STEPS; n++) {
      at = parents[at];
    }
    return at == above;
  }

  /** The item that the first words of an item name or link to, or -1. */
  private int answered(int i, Map<String, Integer> last) {
    Element root = roots.get(i);
    Node at = root;
    boolean led = false;
    for (int n = 0; at != null && n < MOST_NODES; n++) {
      boolean into = at == root || !all.contains(at) && !isQuote(at);
      if (into && at instanceof Element a && a.normalName().equals("a")) {
        int to = linked(a, led);
        if (to >= 0 && to != i) {
          return to;
        }
      } else if (into && at instanceof TextNode text && !text.isBlank()) {
        String run = text.getWholeText().strip();
        String rest = led ? run : afterLead(run);
        if (led || !rest.equals(run)) {
          int to = named(rest, i, last);
          if (to >= 0) {
            return to;
          }
          led = !led && rest.isEmpty();
        }
      }
      at = Dom.next(at, root, into);
    }
    return -1;
  }

  private static boolean isQuote(Node node) {
    return node instanceof Element e
        && (e.normalName().equals("blockquote") || e.className().contains("quote"));
  }

  /** The item that a link leads to, if its words or what is before them say that it is answered. */
  private int linked(Element a, boolean led) {
    String href = a.attr("href");
    int hash = href.indexOf('#');
    Integer to = hash < 0 ? null : anchors.get(href.substring(hash + 1));
    if (to == null) {
      return -1;
    }
    String words = Dom.words(a, LONGEST).toLowerCase(Locale.ROOT);
    String names = a.className() + " " + (a.parent() == null ? "" : a.parent().className());
    String plain = Roles.plain(names, 0, names.length());
    boolean called = plain.contains("inreplyto") || plain.contains("parentlink");
    boolean numbered = words.startsWith("#") && Dom.number(words, 1) >= 0;
    boolean says = words.startsWith("@") || numbered || words.equals("parent") || isLead(words);
    return led || called || says || isLead(a.attr("title")) ? to : -1;
  }

  /** The last item before by somebody of that name, or -1. */
  private int named(String words, int i, Map<String, Integer> last) {
    String own = said.get(i).author().toLowerCase(Locale.ROOT);
    String name = Names.trim(words).toLowerCase(Locale.ROOT);
    int end = name.endsWith(":") ? name.length() - 1 : name.length();
    Integer to = name.equals(own) ? null : last.get(name.substring(0, end).strip());
    return to == null ? -1 : to;
  }

  private static boolean isLead(String words) {
    return !afterLead(words).equals(words);
  }

  /** What follows "in reply to" in a short run; the run itself where no such words are in it. */
  static String afterLead(String run) {
    if (run.length() > LONGEST) {
      return run;
    }
    int at = lead(run, true);
    return at < 0 ? run : Names.trim(run.substring(at));
  }

  /** What stands before "in reply to", or the words themselves without such. */
  static String beforeLead(String words) {
    int at = lead(words, false);
    return at < 0 ? words : Names.trim(words.substring(0, at));
  }

  /** Whether a line begins with "in reply to" or the like. */
  static boolean isLed(String line) {
    return lead(line, false) == 0;
  }

  /** Where a lead ends or begins, or -1. */
  private static int lead(String words, boolean last) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (String lead : LEADS) {
      int at = lower.indexOf(lead);
      int end = at + lead.length();
      boolean starts = at == 0 || at > 0 && !Character.isLetter(lower.charAt(at - 1));
      if (starts && (end == lower.length() || !Character.isLetter(lower.charAt(end)))) {
        return last ? end : at;
      }
    }
    return -1;
  }
}
