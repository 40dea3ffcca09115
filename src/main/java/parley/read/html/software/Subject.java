package parley.read.html.software;

/** The subject line that some software shows above each comment. */
final class Subject {
  private Subject() {}

  /**
   * The text of a comment below its subject, if that says something: one that repeats the subject
   * above ("Re: …", "Re : …") or the first words of the text, cut or not, does not.
   */
  static String above(String text, String subject) {
    boolean silent = subject.isEmpty() || isReply(subject) || isStart(subject, text);
    return silent ? text : subject + "\n\n" + text;
  }

  private static boolean isReply(String subject) {
    int colon = subject.indexOf(':');
    return colon > 0 && subject.substring(0, colon).strip().equalsIgnoreCase("re");
  }

  /** Whether a text starts with the words of a subject; the last one may be cut before "…". */
  private static boolean isStart(String subject, String text) {
    int mark = subject.endsWith("…") ? 1 : subject.endsWith("...") ? 3 : 0;
    String start = subject.substring(0, subject.length() - mark).strip();
    int end = start.length();
    boolean whole = mark > 0 || end >= text.length() || !Character.isLetter(text.charAt(end));
    return whole && text.replace('\n', ' ').startsWith(start);
  }
}
