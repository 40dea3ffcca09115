package parley.read.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names without what the picture beside them is called: "Avatar Ann", "Profilbild von Ann". */
final class Speakers {
  private static final String[] PICTURES = {
    "avatar for ",
    "avatar of ",
    "avatar von ",
    "avatar ",
    "profilbild von ",
    "benutzerbild von ",
    "photo of ",
    "gravatar ",
    "user avatar "
  };

  private static final String[] BADGES = {
    " Post author", " Beitragsautor", " Artikelautor", " Autor", " Author", " Auteur", " Autore"
  };

  private static final int LONGEST_PICTURE = 60;
  private static final int COMMON = 3;

  private Speakers() {}

  /** What stands for the picture of somebody and nothing else. */
  static boolean isPicture(String text) {
    if (text.length() > LONGEST_PICTURE) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals("avatar")
        || lower.equals("user avatar")
        || lower.startsWith("avatar von ")
        || lower.startsWith("avatar for ")
        || lower.startsWith("benutzerbild von ")
        || lower.startsWith("profilbild von ");
  }

  static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String picture : PICTURES) {
      if (lower.startsWith(picture) && lower.length() == name.length()) {
        return name.substring(picture.length()).strip();
      }
    }
    int end = name.length();
    while (end > 0
        && (Lines.isBlank(name.charAt(end - 1)) || ",:|".indexOf(name.charAt(end - 1)) >= 0)) {
      end--;
    }
    return withoutBadge(name.substring(0, end));
  }

  /** "Ann Post author": what themes write behind the name of the author of the article. */
  private static String withoutBadge(String name) {
    for (String badge : BADGES) {
      if (name.length() > badge.length() && name.endsWith(badge)) {
        return name.substring(0, name.length() - badge.length()).strip();
      }
    }
    return name;
  }

  /** The word that all names of a page start with, a blank included; empty where they do not. */
  static String commonLead(List<String> names) {
    Map<String, Set<String>> byLead = new HashMap<>();
    int named = 0;
    for (String name : names) {
      int blank = name.indexOf(' ');
      named += name.isEmpty() ? 0 : 1;
      if (blank > 0) {
        byLead.computeIfAbsent(name.substring(0, blank + 1), k -> new HashSet<>()).add(name);
      }
    }
    for (Map.Entry<String, Set<String>> lead : byLead.entrySet()) {
      int with = 0;
      for (String name : names) {
        with += name.startsWith(lead.getKey()) ? 1 : 0;
      }
      if (lead.getValue().size() >= COMMON && with == named) {
        return lead.getKey();
      }
    }
    return "";
  }
}
