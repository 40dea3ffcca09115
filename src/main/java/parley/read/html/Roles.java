package parley.read.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What the class names of an element suggest about its part in a comment. Theme authors spell one
 * idea many ways (comment-author, comment_author_name, commentAuthor), so names are compared
 * without hyphens, underscores and case, and by the words inside them. Remembers each class
 * attribute it has judged: a page repeats a few of them a hundred thousand times.
 */
public final class Roles {
  /** Names the one who wrote the comment. */
  public static final int AUTHOR = 1;

  /** Names nobody else: an element made for the name alone. */
  public static final int NAME = 2;

  /** Holds the date. */
  public static final int DATE = 4;

  /** Holds the comment's text. */
  public static final int CONTENT = 8;

  /** A line about the comment: author, date, links. */
  public static final int META = 16;

  /** Buttons, counts, pictures, notes of the site: nothing that the commenter said. */
  static final int JUNK = 32;

  /** A second-rate place for the text: a name that is also used for wrappers. */
  static final int WRAPPER = 64;

  /** Junk whatever its length: pictures, notes about moderation. */
  public static final int NEVER = 128;

  private static final int REMEMBERED = 4096;

  /** How every part begins that {@link #ofPart} looks for: three letters and a blank each. */
  private static final String BEGINNINGS =
      "awa mod ava rep rat vot sha but btn bad lik rec edi com act too tog rea sho aut use dis dat"
          + " tim pub met pro ";

  /** The same by {@link #place}, a bit each. */
  private static final long[] PLACES = places();

  private final Map<String, Integer> known = new HashMap<>();

  private static long[] places() {
    long[] places = new long[32];
    for (int at = 0; at < BEGINNINGS.length(); at += 4) {
      int place = place(BEGINNINGS, at);
      places[place >> 6] |= 1L << place;
    }
    return places;
  }

  /** A number from 0 to 2047 for the three letters at a place. */
  private static int place(String word, int at) {
    return (word.charAt(at) * 7 ^ word.charAt(at + 1) * 59 ^ word.charAt(at + 2) * 13) & 0x7ff;
  }

  /** The roles of an element, as a sum of the constants. */
  public int of(Element element) {
    Attributes attributes = Dom.attributes(element);
    String names = attributes.get("class").trim();
    int roles = names.isEmpty() ? 0 : ofNames(names);
    String property = attributes.get("itemprop");
    return property.isEmpty() ? roles : roles | ofProperty(property);
  }

  /** The roles of a property of microdata. */
  public static int ofProperty(String property) {
    return switch (property) {
      case "author", "creator" -> AUTHOR;
      case "datePublished", "dateCreated", "commentTime" -> DATE;
      case "text", "commentText", "articleBody" -> CONTENT;
      default -> 0;
    };
  }

  private int ofNames(String names) {
    Integer before = known.get(names);
    if (before != null) {
      return before;
    }
    int roles = 0;
    int at = 0;
    while (at < names.length()) {
      int end = at;
      while (end < names.length() && names.charAt(end) > ' ') {
        end++;
      }
      if (end > at) {
        roles |= ofWord(plain(names, at, end));
      }
      at = end + 1;
    }
    if (known.size() < REMEMBERED) {
      known.put(names, roles);
    }
    return roles;
  }

  /** Lower case, without hyphens and underscores. */
  public static String plain(String names, int from, int to) {
    int at = from;
    while (at < to && isPlain(names.charAt(at))) {
      at++;
    }
    if (at == to) {
      return names.substring(from, to);
    }
    char[] word = new char[to - from];
    int length = at - from;
    names.getChars(from, at, word, 0);
    for (int i = at; i < to; i++) {
      char c = names.charAt(i);
      if (c != '-' && c != '_') {
        word[length++] = isPlain(c) ? c : Character.toLowerCase(c);
      }
    }
    return new String(word, 0, length);
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /** The roles of one class name, written {@link #plain}. */
  static int ofWord(String word) {
    int exact = ofExactWord(word);
    return exact != 0 ? exact : ofPart(word);
  }

  private static int ofExactWord(String word) {
    return switch (word) {
      case "fn", "authorname", "commentauthorname", "commenterauthorname" -> NAME | AUTHOR;
      case "commentername", "username", "displayname", "nickname", "commentauthorlink" ->
          NAME | AUTHOR;
      case "author", "commentauthor", "commenter", "commentator", "vcard", "cauthor", "name" ->
          AUTHOR;
      case "commentdate", "date", "time", "published", "commenttime", "timestamp", "datetime" ->
          DATE;
      case "meta", "commentmeta", "commentmetadata", "metadata", "commentinfo", "commenthead" ->
          META;
      case "commentheader", "commenthead1", "commentdetails", "commentbyline", "byline" -> META;
      case "commentcontent", "commenttext", "commententry", "contenttext", "commentcopy" -> CONTENT;
      case "commentmessage", "commenttxt", "commentparagraph", "commenttextcontent" -> CONTENT;
      case "commentbody", "text", "content", "entry", "message", "commentbox", "body" ->
          CONTENT | WRAPPER;
      case "entrycontent", "commentinner", "commentcontainer", "mediabody" -> CONTENT | WRAPPER;
      case "reply", "replylink", "replies", "share", "edit", "says", "like", "likes", "badge" ->
          JUNK;
      case "label", "role", "rank", "authortag", "usertitle", "usertype", "userrole" -> JUNK;
      case "avatar", "gravatar", "commentavatar", "photo", "screenreadertext" -> JUNK | NEVER;
      case "visuallyhidden", "sronly", "assistivetext", "commentawaitingmoderation" -> JUNK | NEVER;
      default -> 0;
    };
  }

  private static int ofPart(String word) {
    if (!mayHoldPart(word)) {
      return 0;
    }
    if (word.contains("awaiting") || word.contains("moderation") || word.contains("avatar")) {
      return JUNK | NEVER;
    }
    if (isJunk(word)) {
      return JUNK;
    }
    if (word.contains("author") || isPerson(word)) {
      return word.startsWith("commentauthor") || word.startsWith("bypost") ? 0 : AUTHOR;
    }
    if (word.contains("date") || word.contains("time") || word.contains("published")) {
      return word.contains("update") || word.contains("content") ? 0 : DATE;
    }
    if (word.contains("comment") && isBody(word)) {
      return CONTENT;
    }
    return word.contains("meta") ? META : 0;
  }

  /** Tells most words that hold no part from their letters, three by three. */
  private static boolean mayHoldPart(String word) {
    for (int at = 0; at + 2 < word.length(); at++) {
      int place = place(word, at);
      if ((PLACES[place >> 6] & 1L << place) != 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(String word) {
    if (word.endsWith("name") && (word.startsWith("comment") || word.startsWith("profile"))) {
      return true;
    }
    return word.contains("commenter")
        || word.contains("commentor")
        || word.contains("username")
        || word.contains("actorname")
        || word.endsWith("displayname");
  }

  private static boolean isBody(String word) {
    return word.contains("text")
        || word.contains("content")
        || word.contains("body")
        || word.contains("entry")
        || word.contains("message")
        || word.contains("copy");
  }

  private static boolean isJunk(String word) {
    return word.contains("reply")
        || word.contains("rating")
        || word.contains("vote")
        || word.contains("share")
        || word.contains("sharing")
        || word.contains("button")
        || word.contains("btn")
        || word.contains("badge")
        || word.contains("like")
        || word.contains("report")
        || word.endsWith("recommend")
        || word.endsWith("recommendcount")
        || word.contains("editlink")
        || word.contains("commentedit")
        || word.contains("actions")
        || word.startsWith("commentnum")
        || word.contains("commentlinks")
        || word.contains("tooltip")
        || word.contains("toggle")
        || word.contains("readmore")
        || word.contains("showmore");
  }
}
