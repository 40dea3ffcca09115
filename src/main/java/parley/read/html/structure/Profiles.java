package parley.read.html.structure;

/** Addresses of pages about people, as software of many kinds builds them. */
final class Profiles {
  private Profiles() {}

  /** Whether an address looks like that of a person's page. */
  static boolean isPerson(String href) {
    return href.contains("/user")
        || href.contains("/profil")
        || href.contains("/member")
        || href.contains("/author/")
        || href.contains("/people/")
        || href.contains("/u/")
        || href.contains("user=")
        || href.contains("userid")
        || href.contains("profile=")
        || href.contains("uid=")
        || href.contains("user?id")
        || href.contains("/~")
        || href.contains("member.php");
  }
}
