package parley.read.html.structure;

/** Addresses of pages about people, as software of many kinds builds them. */
final class Profiles {
  /** How a part of an address's path starts; relative addresses start with one. */
  private static final Vocabulary FIRST = new Vocabulary("user", "profil", "member");

  private static final Vocabulary ANYWHERE =
      new Vocabulary(
          "/user",
          "/profil",
          "/member",
          "profile.",
          "showprofile",
          "viewprofile",
          "PublicProfile",
          "getbio",
          "/author/",
          "/people/",
          "/u/",
          "user=",
          "userid",
          "profile=",
          "uid=",
          "user?id",
          "/~",
          "mode=profile");

  private Profiles() {}

  /** Whether an address leads to a person's page; one look at each of its letters. */
  static boolean isPerson(String href) {
    return FIRST.begins(href) || ANYWHERE.isIn(href);
  }
}
