package parley.read.plain;

/** A text of which parts can be had, whether its characters are in memory or its bytes. */
interface Text {
  /** The place behind its end. */
  int length();

  /** What stands at {@code [from, to)}. Costs what that costs. */
  String part(int from, int to);

  /** The place behind the first characters of a part that starts at {@code from}. */
  int behind(int from, String part, int characters);

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

    @Override
    public int behind(int from, String part, int characters) {
      return from + characters;
    }
  }
}
