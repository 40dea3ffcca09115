package parley.read.plain;

/** A text of which parts can be had, whether all of it is in memory or not. */
interface Text {
  /** How many characters it has. */
  int length();

  /** The characters {@code [from, to)}. Costs what they cost. */
  String part(int from, int to);

  /** A text that is in memory. */
  record Whole(String text) implements Text {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public String part(int from, int to) {
      return text.substring(from, to);
    }
  }
}
