package parley.read.html.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.read.html.Label;
import parley.read.html.Roles;

/**
 * What a class attribute says about the place of an element in a thread, and the groups of elements
 * that it leads to: found out once for all elements of a page that carry it.
 */
final class Traits {
  private static final int SHORTEST_WORD = 4;
  private static final int UNKNOWN = -1;

  private final String names;
  private final boolean person;
  private final boolean heading;
  private final boolean title;
  private final Label label;
  private int comment = UNKNOWN;

  /** Null until it is asked. */
  private Zone zone;

  private final Map<String, List<Members>> groups = new HashMap<>(4);

  private final Map<String, Members> places = new HashMap<>(4);

  Traits(Label label) {
    this.label = label;
    names = label.names();
    person = isPerson(label.roles(), names);
    title = names.contains("title");
    heading = names.contains("omment") || names.contains("itle") || names.contains("head");
  }

  /** The attribute; empty where an element has none. */
  String names() {
    return names;
  }

  /** The kind of place that it opens. */
  Zone zone() {
    zone = zone == null ? zone(label) : zone;
    return zone;
  }

  /** Whether it calls an element a comment, in some language. */
  boolean isComment() {
    if (comment == UNKNOWN) {
      comment = isComment(label) ? 1 : 0;
    }
    return comment == 1;
  }

  /** Whether it speaks of comments, a title or a head. */
  boolean isHeading() {
    return heading;
  }

  /** Whether it speaks of a title. */
  boolean isTitle() {
    return title;
  }

  /** By tag, the groups of the elements that carry it. */
  Map<String, List<Members>> groups() {
    return groups;
  }

  /** By tag, the group of the elements right below those that carry it. */
  Map<String, Members> places() {
    return places;
  }

  /** Whether it is made for the name of a person. */
  boolean isPerson() {
    return person;
  }

  /** Whether it is, where an element has a property of microdata besides. */
  boolean isPerson(String property) {
    return isPerson(label.roles() | Roles.ofProperty(property), names);
  }

  private static boolean isPerson(int roles, String names) {
    boolean person = (roles & (Roles.AUTHOR | Roles.NAME)) != 0 && (roles & Roles.CONTENT) == 0;
    return person || isUser(names);
  }

  private static boolean isUser(String classes) {
    return classes.contains("user")
        || classes.contains("User")
        || classes.contains("utor")
        || classes.contains("poster")
        || classes.contains("ctorName")
        || classes.contains("nick");
  }

  private static boolean isComment(Label label) {
    for (int i = 0; i < label.size(); i++) {
      if (Words.isComment(label.plain(i))) {
        return true;
      }
    }
    return false;
  }

  private static Zone zone(Label label) {
    Zone zone = Zone.PLAIN;
    for (int i = 0; i < label.size() && label.names().length() >= SHORTEST_WORD; i++) {
      if (Words.isElsewhere(label.plain(i))) {
        return Zone.MARGIN;
      }
      zone = Words.isThread(label.plain(i)) ? Zone.THREAD : zone;
    }
    return zone;
  }

  /** The kind of place that an id opens. */
  static Zone zone(String id) {
    String plain = id.length() < SHORTEST_WORD ? "" : Roles.plain(id, 0, id.length());
    if (Words.isElsewhere(plain)) {
      return Zone.MARGIN;
    }
    return Words.isThread(plain) ? Zone.THREAD : Zone.PLAIN;
  }
}
