package parley.read.html.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.Names;
import parley.read.html.Roles;
import parley.read.html.Tags;

/** Tells the marks of one element or one run of text; each question is cheap and bounded. */
final class Marker {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_WRITTEN = 400;
  private static final int LONGEST_BUTTON = 40;
  private static final int LONGEST_HEADING = 70;
  private static final int MOST_BESIDE_DATE = 60;
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_TITLE = 25;

  private final Survey survey;
  private final Dates dates;
  private final Roles roles = new Roles();
  private final Set<String> titles = new HashSet<>();
  private final Map<String, Boolean> people = new HashMap<>();
  private final Map<String, Zone> zones = new HashMap<>();

  Marker(Survey survey, Dates dates) {
    this.survey = survey;
    this.dates = dates;
  }

  /** Marks that an element carries in its tag and attributes. */
  void element(Element e) {
    String tag = e.normalName();
    switch (tag) {
      case "img" -> picture(e);
      case "a" -> link(e);
      case "time", "relative-time", "abbr" -> moment(e, tag);
      case "cite" -> name(e);
      case "b", "strong", "h2", "h3", "h4", "h5", "h6", "dt", "th", "em" -> bold(e);
      default -> {}
    }
    if (e.attributesSize() > 0) {
      attributes(e);
    }
  }

  private void attributes(Element e) {
    if (isMadeForNames(e)) {
      name(e);
    }
    if (e.hasAttr("datetime") || e.hasAttr("data-timestamp") || e.hasAttr("data-time")) {
      note(Mark.DATE);
    } else if (e.hasAttr("title") && e.attr("title").length() < LONGEST_NAME) {
      date(e.attr("title"), MOST_BESIDE_DATE / 2);
    }
    if (isNumbered(e.attr("id")) || e.hasAttr("name") && isNumbered(e.attr("name"))) {
      survey.note(Mark.NUMBERED);
    }
    if (e.hasAttr("data-author")) {
      survey.note(Mark.NAME);
    }
  }

  private boolean isMadeForNames(Element e) {
    String names = e.className();
    Boolean known = people.get(names);
    if (known != null && !e.hasAttr("itemprop")) {
      return known;
    }
    int role = roles.of(e);
    boolean person = (role & (Roles.AUTHOR | Roles.NAME)) != 0 && (role & Roles.CONTENT) == 0;
    boolean made = person || isUser(names);
    if (!e.hasAttr("itemprop")) {
      people.put(names, made);
    }
    return made;
  }

  private static boolean isUser(String classes) {
    return classes.contains("user")
        || classes.contains("User")
        || classes.contains("utor")
        || classes.contains("poster")
        || classes.contains("nick");
  }

  private static boolean isNumbered(String id) {
    return id.length() > 1 && Character.isDigit(id.charAt(id.length() - 1));
  }

  private void picture(Element img) {
    String where = (img.className() + " " + img.attr("src") + " " + img.attr("alt"));
    String all = where.length() > 300 ? where.substring(0, 300) : where;
    if (all.contains("vatar") || all.contains("rofil") || all.contains("user")) {
      survey.note(Mark.AVATAR);
    }
  }

  private void link(Element a) {
    String href = a.attr("href");
    int hash = href.indexOf('#');
    if (hash >= 0 && isNumbered(href)) {
      survey.note(Mark.NUMBERED);
    }
    if (a.attr("rel").contains("author") || isPerson(href)) {
      name(a);
    } else if (hash < 0 && isTitle(a) && titles.add(Dom.words(a, LONGEST_LINE))) {
      survey.note(Mark.TITLE_LINK); // what is repeated is the subject of a thread
    }
  }

  /** Whether an address leads to a person's page. */
  static boolean isPerson(String href) {
    return isSegment(href, "user")
        || isSegment(href, "profil")
        || isSegment(href, "member")
        || href.contains("profile.")
        || href.contains("showprofile")
        || href.contains("viewprofile")
        || href.contains("PublicProfile")
        || href.contains("getbio")
        || href.contains("/author/")
        || href.contains("/people/")
        || href.contains("/u/")
        || href.contains("user=")
        || href.contains("userid")
        || href.contains("profile=")
        || href.contains("uid=")
        || href.contains("user?id")
        || href.contains("/~")
        || href.contains("mode=profile");
  }

  /** Whether a part of an address's path starts so; relative addresses start with one. */
  private static boolean isSegment(String href, String start) {
    int at = href.indexOf(start);
    while (at > 0 && href.charAt(at - 1) != '/') {
      at = href.indexOf(start, at + 1);
    }
    return at >= 0;
  }

  /** A heading that is a link, or a link that is a heading, of several words. */
  private static boolean isTitle(Element a) {
    boolean heading = false;
    Element up = a.parent();
    for (int n = 0; up != null && n < 2; n++) {
      heading |= Tags.isHeading(up.normalName()) || up.className().contains("title");
      up = up.parent();
    }
    Element in = a.firstElementChild();
    heading |= in != null && Tags.isHeading(in.normalName()) || a.className().contains("title");
    return heading && isLong(Dom.words(a, SHORTEST_TITLE));
  }

  private static boolean isLong(String words) {
    boolean answer = words.regionMatches(true, 0, "re:", 0, 3) || words.startsWith("AW:");
    return words.length() >= SHORTEST_TITLE && !answer;
  }

  private void moment(Element e, String tag) {
    if (!tag.equals("abbr")) {
      note(Mark.DATE);
    }
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
    int length = run.length();
    if (length > LONGEST_LINE) {
      return;
    }
    if (length >= 4) {
      date(run, MOST_BESIDE_DATE);
    }
    if (length <= LONGEST_BUTTON && Words.isButton(run)) {
      survey.note(Mark.BUTTON);
    }
    if (length <= LONGEST_HEADING && mayBeHeading(run, around) && Words.isHeading(run)) {
      survey.note(Mark.HEADING);
    }
    if (length > 2 && length < LONGEST_NAME && mayNameSpeaker(run)) {
      if (!Names.speaker(run).isEmpty() || Names.isVerb(run)) {
        note(Mark.NAME);
      }
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
      if (!blank || run.charAt(i - 1) > ' ') {
        out.append(blank ? ' ' : run.charAt(i));
      }
    }
    return out.toString();
  }

  /** A line of its own, or words made for it; not what stands in a list or menu. */
  private static boolean mayBeHeading(String run, Element around) {
    Element up = around.parent();
    return hasDigit(run)
        || Tags.isHeading(around.normalName())
        || isTitled(around)
        || up != null && (Tags.isHeading(up.normalName()) || isTitled(up));
  }

  private static boolean isTitled(Element e) {
    String names = e.className();
    return switch (e.normalName()) {
      case "div", "p", "b", "strong", "legend", "dt", "caption", "th", "summary" -> true;
      default -> names.contains("omment") || names.contains("itle") || names.contains("head");
    };
  }

  /** Spares most short texts of a page the search for verbs. */
  private static boolean mayNameSpeaker(String run) {
    char last = run.charAt(run.length() - 1);
    if (last == ':' || last == ',' || Character.isLowerCase(run.charAt(0))) {
      return true;
    }
    int blank = run.lastIndexOf(' ');
    boolean brief = blank > 0 && run.length() - blank <= 3; // "Ann said on"
    return brief
        || run.contains(" von ")
        || run.contains(" by ")
        || run.contains(" de ")
        || run.contains(" di ")
        || run.contains(" van ")
        || run.contains(" da ");
  }

  private void date(String run, int beside) {
    if (survey.isNoted(Mark.DATE) || !hasDigit(run)) {
      return;
    }
    Dates.Found found = dates.find(run);
    boolean absolute =
        found.when().known() && run.length() - (found.end() - found.start()) <= beside;
    if (absolute || run.length() < LONGEST_BUTTON && Words.isAgo(run)) {
      survey.note(Mark.DATE);
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
    if (e.normalName().equals("button") && Words.isButton(Dom.words(e, LONGEST_BUTTON))) {
      survey.note(Mark.BUTTON);
    }
  }

  private void note(Mark mark) {
    if (!survey.isNoted(mark)) {
      survey.note(mark);
    }
  }

  /** What kind of place an element opens. */
  Zone zone(Element e) {
    Zone byClass = known(e.className());
    Zone byId = byClass == Zone.MARGIN ? byClass : known(e.id());
    Zone zone = byId == Zone.PLAIN ? byClass : byId;
    return zone == Zone.PLAIN && isMargin(e.normalName()) ? Zone.MARGIN : zone;
  }

  private Zone known(String names) {
    if (names.length() < SHORTEST_WORD) {
      return Zone.PLAIN;
    }
    Zone known = zones.get(names);
    if (known == null) {
      known = zone(names);
      zones.put(names, known);
    }
    return known;
  }

  private static Zone zone(String names) {
    Zone zone = Zone.PLAIN;
    int at = 0;
    while (at < names.length()) {
      int end = at;
      while (end < names.length() && names.charAt(end) > ' ') {
        end++;
      }
      String word = Roles.plain(names, at, end);
      if (Words.isElsewhere(word)) {
        return Zone.MARGIN;
      }
      zone = Words.isThread(word) ? Zone.THREAD : zone;
      at = end + 1;
    }
    return zone;
  }

  private static boolean isMargin(String tag) {
    return tag.equals("nav") || tag.equals("aside") || tag.equals("footer");
  }
}
