package parley.read.plain;

import java.util.List;
import java.util.Locale;

/**
 * The line by which Drupal says below a comment what it answers: "In reply to Winter tyres by Ann".
 * In dumps that lost their indentation it is all that is left of who answers whom.
 */
final class Mentioned {
  private static final String[] LEADS = {
    "in reply to ",
    "als antwort auf ",
    "en réponse à ",
    "en respuesta a ",
    "in risposta a ",
    "em resposta a ",
    "als reactie op "
  };

  private static final String[] JOINTS = {" by ", " von ", " par ", " por ", " di ", " door "};
  private static final int TRIED = 5;
  private static final int LONGEST = 240;

  /**
   * What such a line says.
   *
   * @param row where it starts in the rows of the comment, -1 where there is none
   */
  record Line(int row, String title, String name) {
    static final Line NONE = new Line(-1, "", "");
  }

  private Mentioned() {}

  /** The line at the end of a comment, over any number of rows, or at its start. */
  static Line in(List<Row> body) {
    int last = body.size();
    for (int from = last - 1; from >= Math.max(0, last - TRIED); from--) {
      if (lead(body.get(from).text()) > 0) {
        return line(body, from, last);
      }
    }
    return Line.NONE;
  }

  private static Line line(List<Row> body, int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      all.append(i > from ? " " : "").append(body.get(i).text());
    }
    String text = all.toString();
    if (text.length() > LONGEST) {
      return Line.NONE;
    }
    int start = lead(text);
    for (String joint : JOINTS) {
      int at = text.lastIndexOf(joint);
      if (at >= start - 1) {
        String title = at < start ? "" : text.substring(start, at);
        return new Line(from, title.strip(), name(text.substring(at + joint.length())));
      }
    }
    return Line.NONE;
  }

  private static String name(String text) {
    int note = text.indexOf(" (");
    return (note > 0 ? text.substring(0, note) : text).strip();
  }

  private static int lead(String text) {
    String lower = text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT);
    for (String lead : LEADS) {
      if (lower.startsWith(lead)) {
        return lead.length();
      }
    }
    return -1;
  }
}
