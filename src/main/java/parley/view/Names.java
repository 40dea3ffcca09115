package parley.view;

/** How people are called on the screen. */
final class Names {
  private Names() {}

  /** The name, or words that say that the page gives none. */
  static String shown(String name) {
    return name.isEmpty() ? "(no name)" : name;
  }
}
