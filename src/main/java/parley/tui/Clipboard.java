package parley.tui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * Asks a terminal to put text where its user can paste it from: OSC 52 of xterm, which works over
 * any connection. Terminals do not answer, and some are set up to refuse.
 */
final class Clipboard {
  /** What most terminals take: 100,000 characters of base64. */
  static final int MOST_BYTES = 74_994;

  /** GNU screen cuts strings of a program that are longer than 768 bytes. */
  private static final int SCREEN_PART = 512;

  private static final String OPEN = "\033]52;c;";
  private static final String CLOSE = "\007";

  private Clipboard() {}

  /** Whether terminals take so much. */
  static boolean takes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }

  /**
   * The sequence that copies a text.
   *
   * @param env the environment: tmux and screen stand between parley and the terminal
   */
  static String sequence(String text, Map<String, String> env) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String plain = OPEN + Base64.getEncoder().encodeToString(bytes) + CLOSE;
    if (!env.getOrDefault("TMUX", "").isEmpty()) {
      // tmux takes the plain one with set-clipboard on, hands the other on with allow-passthrough
      return plain + "\033Ptmux;" + plain.replace("\033", "\033\033") + "\033\\";
    }
    return env.getOrDefault("STY", "").isEmpty() ? plain : throughScreen(plain);
  }

  private static String throughScreen(String plain) {
    StringBuilder parts = new StringBuilder();
    for (int at = 0; at < plain.length(); at += SCREEN_PART) {
      int end = Math.min(plain.length(), at + SCREEN_PART);
      parts.append("\033P").append(plain, at, end).append("\033\\");
    }
    return parts.toString();
  }
}
