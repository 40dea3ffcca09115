package parley.read.plain;

/**
 * Mail and news messages, alone or one behind the other: known by the header that a text starts
 * with (RFC 5322). They are no page with comments, and nothing in them is to be taken for one.
 */
final class MailText {
  static final int MOST_LINES = 40;

  private MailText() {}

  /** Whether the text starts with the header of a message that says who sent it and when. */
  static boolean is(String text) {
    boolean from = false;
    boolean date = false;
    int at = 0;
    for (int line = 0; line < MOST_LINES && at < text.length(); line++) {
      int feed = text.indexOf('\n', at);
      int end = feed < 0 ? text.length() : feed;
      boolean separator = line == 0 && text.startsWith("From ", at);
      boolean goesOn = line > 0 && Lines.isBlank(text.charAt(at)) && end - at > 1;
      if (!separator && !goesOn && !isField(text, at, end)) {
        break;
      }
      from |= text.regionMatches(true, at, "From:", 0, 5);
      date |= text.regionMatches(true, at, "Date:", 0, 5);
      at = end + 1;
    }
    return from && date;
  }

  /** "Subject: Winter tyres". */
  private static boolean isField(String text, int from, int to) {
    int colon = text.indexOf(':', from);
    if (colon <= from || colon >= to) {
      return false;
    }
    for (int i = from; i < colon; i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }
}
