package parley.read.html.structure;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.Names;
import parley.read.html.Tags;

/** Tells the marks of one element or one run of text; each question is cheap and bounded. */
final class Marker {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_WRITTEN = 400;
  private static final int LONGEST_BUTTON = 40;
  private static final int LONGEST_HEADING = 70;
  private static final int MOST_BESIDE_DATE = 60;
  private static final int SHORTEST_TITLE = 25;

  private final Survey survey;
  private final Dates dates;
  private final Set<String> titles = new HashSet<>();

  private int beside = -1;

  Marker(Survey survey, Dates dates) {
    this.survey = survey;
    this.dates = dates;
  }

  /**
   * Marks that an element carries in its tag and attributes.
   *
   * @param told its attributes
   * @param id that among them, or empty
   * @param others how many there are beside its class names and id
   */
  void element(Element e, Attributes told, String id, Traits traits, int others) {
    int rest = others;
    switch (e.normalName()) {
      case "img" -> rest -= picture(told) ? 1 : 0;
      case "a" -> rest -= link(e, told) ? 1 : 0;
      case "time", "relative-time" -> noteDate();
      case "cite" -> name(e);
      case "b", "strong", "h2", "h3", "h4", "h5", "h6", "dt", "th", "em" -> bold(e);
      default -> {}
    }
    if (rest > 0) {
      attributes(e, told, traits);
    } else if (traits.isPerson()) {
      name(e);
    }
    if (isNumbered(id)) {
      survey.note(Mark.NUMBERED);
    }
  }

  private void attributes(Element e, Attributes told, Traits traits) {
    if (isMadeForNames(traits, told)) {
      name(e);
    }
    String title = told.get("title");
    if (told.hasKey("datetime") || told.hasKey("data-timestamp") || told.hasKey("data-time")) {
      noteDate();
    } else if (!title.isEmpty() && title.length() < LONGEST_NAME) {
      date(title, hasDigit(title), MOST_BESIDE_DATE / 2);
    }
    if (isNumbered(told.get("name"))) {
      survey.note(Mark.NUMBERED);
    }
    if (told.hasKey("data-author")) {
      survey.note(Mark.NAME);
    }
  }

  private static boolean isMadeForNames(Traits traits, Attributes told) {
    String property = told.get("itemprop");
    return property.isEmpty() ? traits.isPerson() : traits.isPerson(property);
  }

  private static boolean isNumbered(String id) {
    return id.length() > 1 && Character.isDigit(id.charAt(id.length() - 1));
  }

  /** Says whether an address was among the attributes. */
  private boolean picture(Attributes told) {
    String source = told.get("src");
    String where = told.get("class").trim() + " " + source + " " + told.get("alt");
    String all = where.length() > 300 ? where.substring(0, 300) : where;
    if (all.contains("vatar") || all.contains("rofil") || all.contains("user")) {
      survey.note(Mark.AVATAR);
    }
    return !source.isEmpty();
  }

  /** Says whether an address was among the attributes. */
  private boolean link(Element a, Attributes told) {
    String href = told.get("href");
    String kind = told.get("rel");
    int hash = href.indexOf('#');
    if (hash >= 0 && isNumbered(href)) {
      survey.note(Mark.NUMBERED);
    }
    if (kind.contains("author") || Profiles.isPerson(href)) {
      name(a);
    } else if (isOwnLink(a, href, kind)) {
      bold(a);
    } else if (hash < 0 && isTitle(a) && titles.add(Dom.words(a, LONGEST_LINE))) {
      survey.note(Mark.TITLE_LINK); // what is repeated is the subject of a thread
    }
    return !href.isEmpty();
  }

  /** Software marks as not to be followed what commenters say of themselves; a date has digits. */
  private static boolean isOwnLink(Element a, String href, String kind) {
    boolean own = kind.contains("nofollow") || href.startsWith("mailto:");
    String words = own ? Dom.words(a, LONGEST_NAME) : "";
    return own && href.indexOf('#') < 0 && !hasDigit(words) && !Words.isButton(words);
  }

  /** A heading that is a link, or a link that is a heading, of several words. */
  private boolean isTitle(Element a) {
    Element in = a.firstElementChild();
    boolean heading = in != null && Tags.isHeading(in.normalName());
    int at = survey.open();
    for (int n = 0; at >= 0 && n < 3; n++) {
      heading |= n > 0 && Tags.isHeading(survey.element(at).normalName());
      heading |= survey.traits(at).isTitle();
      at = survey.parent(at);
    }
    return heading && isLong(Dom.words(a, SHORTEST_TITLE));
  }

  private static boolean isLong(String words) {
    boolean answer = words.regionMatches(true, 0, "re:", 0, 3) || words.startsWith("AW:");
    return words.length() >= SHORTEST_TITLE && !answer;
  }

  private void name(Element e) {
    String words = Dom.words(e, LONGEST_LINE);
    if (!words.isEmpty() && words.length() < LONGEST_NAME) {
      note(Mark.NAME);
    }
  }

  private void bold(Element e) {
    String words = Dom.words(e, LONGEST_NAME);
    if (words.length() > 1 && words.length() < LONGEST_NAME && !isSentence(words)) {
      note(Mark.BOLD);
    }
  }

  private static boolean isSentence(String words) {
    char last = words.charAt(words.length() - 1);
    return last == '.' && words.indexOf(' ') > 0 || last == '?' || last == '!';
  }

  /** Marks that a run of text carries in its words. */
  void text(String written, Element around) {
    String run = written.length() > LONGEST_WRITTEN ? written : withoutBlanks(written);
    if (run.length() > LONGEST_LINE) {
      beside = -1;
      return;
    }
    boolean digit = hasDigit(run);
    mark(run, digit, around);
    boolean name = !digit && run.length() > 1 && run.length() < LONGEST_BUTTON && !isSentence(run);
    beside = name && Character.isLetter(run.charAt(0)) ? survey.open() : -1;
  }

  private void mark(String run, boolean digit, Element around) {
    int length = run.length();
    if (length >= 4) {
      date(run, digit, MOST_BESIDE_DATE);
    }
    if (length <= LONGEST_BUTTON && Words.isButton(run)) {
      survey.note(Mark.BUTTON);
    }
    if (length <= LONGEST_HEADING
        && Words.mayBeHeading(run)
        && (digit || mayBeHeading(around))
        && Words.isHeading(run)) {
      survey.note(Mark.HEADING);
    }
    if (length > 2 && length < LONGEST_NAME && (isLead(run) || namesSpeaker(run))) {
      note(Mark.NAME);
    }
  }

  /** The same with one blank for each run of them: authors of pages indent what they write. */
  private static String withoutBlanks(String run) {
    if (run.indexOf('\n') < 0 && run.indexOf("  ") < 0) {
      return run;
    }
    StringBuilder out = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      boolean blank = run.charAt(i) <= ' ';
      if (!blank || i > 0 && run.charAt(i - 1) > ' ') { // a control character may come first
        out.append(blank ? ' ' : run.charAt(i));
      }
    }
    return out.toString();
  }

  /** "Posted by", with the name in the next element; "by" alone may lead to anything. */
  private static boolean isLead(String run) {
    return run.indexOf(' ') > 0 && Names.isLead(run);
  }

  /** A line of its own, or words made for it; not what stands in a list or menu. */
  private boolean mayBeHeading(Element around) {
    Element up = around.parent();
    return Tags.isHeading(around.normalName())
        || isTitled(around)
        || up != null && (Tags.isHeading(up.normalName()) || isTitled(up));
  }

  private boolean isTitled(Element e) {
    return switch (e.normalName()) {
      case "div", "p", "b", "strong", "legend", "dt", "caption", "th", "summary" -> true;
      default -> survey.traits(e).isHeading();
    };
  }

  private static boolean namesSpeaker(String run) {
    return mayNameSpeaker(run) && (!Names.speaker(run).isEmpty() || Names.isVerb(run));
  }

  /** Spares most short texts of a page the search for verbs. */
  private static boolean mayNameSpeaker(String run) {
    char last = run.charAt(run.length() - 1);
    if (last == ':' || last == ',' || Character.isLowerCase(run.charAt(0))) {
      return true;
    }
    int blank = run.lastIndexOf(' ');
    boolean brief = blank > 0 && run.length() - blank <= 3; // "Ann said on"
    return brief || holdsLead(run) || run.indexOf(':') > 0 && Names.isLed(run);
  }

  /** Whether one of the small words that lead to a name stands between two blanks. */
  private static boolean holdsLead(String run) {
    int at = run.indexOf(' ');
    int next = at < 0 ? -1 : run.indexOf(' ', at + 1);
    while (next >= 0) {
      boolean lead =
          switch (next - at) {
            case 3 -> isLeadOfTwo(run.charAt(at + 1), run.charAt(at + 2));
            case 4 -> run.startsWith("von", at + 1) || run.startsWith("van", at + 1);
            default -> false;
          };
      if (lead) {
        return true;
      }
      at = next;
      next = run.indexOf(' ', at + 1);
    }
    return false;
  }

  private static boolean isLeadOfTwo(char a, char b) {
    return a == 'b' ? b == 'y' : a == 'd' && (b == 'e' || b == 'i' || b == 'a');
  }

  private void date(String run, boolean digit, int beside) {
    if (!digit || survey.isNoted(Mark.DATE)) {
      return;
    }
    Dates.Found found = dates.find(run);
    boolean absolute =
        found.when().known() && run.length() - (found.end() - found.start()) <= beside;
    if (absolute || run.length() < LONGEST_BUTTON && Words.isAgo(run)) {
      noteDate();
    }
  }

  private static boolean hasDigit(String run) {
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) >= '0' && run.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** A button element, whose words are not text. */
  void button(Element e) {
    if (e.normalName().equals("button") && Words.isButton(words(e))) {
      survey.note(Mark.BUTTON);
    }
  }

  /** Whether a button is what a name stands on, to show more of that person on a click. */
  boolean isPerson(Element button) {
    String words = words(button);
    return !words.isEmpty()
        && words.length() < LONGEST_BUTTON
        && !Words.isButton(words)
        && isMadeForNames(survey.traits(button), Dom.attributes(button));
  }

  /** The words on a button, which are no text of the page. */
  private static String words(Element button) {
    StringBuilder words = new StringBuilder();
    for (Node child : button.childNodes()) {
      if (words.length() < LONGEST_BUTTON) {
        boolean run = child instanceof TextNode;
        words.append(run ? ((TextNode) child).getWholeText().strip() : "");
        words.append(child instanceof Element e ? Dom.words(e, LONGEST_BUTTON) : "");
      }
    }
    return words.toString();
  }

  private void note(Mark mark) {
    if (!survey.isNoted(mark)) {
      survey.note(mark);
    }
  }

  private void noteDate() {
    if (survey.isNoted(Mark.DATE)) {
      return;
    }
    survey.note(Mark.DATE);
    if (beside >= 0) {
      survey.note(Mark.BESIDE, beside);
    }
  }

  /** What kind of place an element with these attributes opens. */
  static Zone zone(Element e, Traits traits) {
    Zone byClass = traits.zone();
    String id = Dom.attributes(e).get("id");
    Zone byId = id.isEmpty() || byClass == Zone.MARGIN ? byClass : Traits.zone(id);
    Zone zone = byId == Zone.PLAIN ? byClass : byId;
    return zone == Zone.PLAIN && isMargin(e.normalName()) ? Zone.MARGIN : zone;
  }

  private static boolean isMargin(String tag) {
    return tag.equals("nav") || tag.equals("aside") || tag.equals("footer");
  }
}
