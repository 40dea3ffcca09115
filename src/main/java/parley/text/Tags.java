package parley.text;

/** Tag characters (UTS 51): invisible letters that make a regional flag of a black one. */
final class Tags {
  private static final char HIGH = '\uDB40';
  private static final int FIRST = 0xE0020;
  private static final int CANCEL = 0xE007F;
  private static final int LONGEST = 16; // tags of a sequence, where Unicode names none above 6

  private Tags() {}

  static boolean isTag(int codePoint) {
    return codePoint >= FIRST && codePoint <= CANCEL;
  }

  /** Where the run of tags that starts at {@code from} ends, its cancel tag included. */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == HIGH) {
      int codePoint = text.codePointAt(at);
      if (!isTag(codePoint)) {
        break;
      }
      at += 2;
      if (codePoint == CANCEL) {
        break;
      }
    }
    return at;
  }

  /** Whether the run is what may follow an emoji: a few tags and the cancel tag. */
  static boolean isSequence(String text, int from, int end) {
    int tags = (end - from) / 2 - 1;
    return tags >= 1 && tags <= LONGEST && text.codePointAt(end - 2) == CANCEL;
  }
}
