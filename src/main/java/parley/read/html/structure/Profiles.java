package parley.read.html.structure;

/** Addresses of pages about people, as software of many kinds builds them. */
final class Profiles {
  private Profiles() {}

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
}
