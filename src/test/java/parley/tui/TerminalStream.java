package parley.tui;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.text.Addresses;
import parley.text.Role;
import parley.text.Unsafe;

/**
 * A strict grammar of what parley may send: what is not listed here is a leak. Where no terminal
 * listens that is text and line feeds; on one, the sequences that parley itself makes, each of them
 * whole, with addresses and copied text encoded.
 */
public final class TerminalStream {
  private static final Pattern CSI = Pattern.compile("\\G\033\\[([0-?]*)([ -/]*)([@-~])");
  private static final Pattern PEN = Pattern.compile("\\d*C|\\d+(;\\d+)?H|2J|K");

  /** How parley takes a screen and gives it back, and how a frame begins and ends. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "\\G(\033\\[\\?1049h(\033\\[\\?7l\033\\[\\?25l\033\\[\\?2004h)"
              + "(\033\\[\\?1000h\033\\[\\?1006h)?"
              + "|(\033\\[\\?1006l\033\\[\\?1000l)?\033\\[0m\033\\[\\?2026l\033\\[\\?2004l"
              + "\033\\[\\?7h\033\\[0m\033\\[\\?25h\033\\[\\?1049l)");

  private static final Pattern BEGIN = Pattern.compile("\\G\033\\[\\?2026h(\033\\[\\?25l)?");
  private static final Pattern END = Pattern.compile("\\G(\033\\[\\?25h)?\033\\[\\?2026l");
  private static final Pattern STRING = Pattern.compile("\\G\033]([ -~]*)(\007|\033\\\\)");
  private static final Pattern LINK = Pattern.compile("8;(id=p\\d+)?;([!-~]*)");
  private static final Pattern COPY = Pattern.compile("52;c;([A-Za-z0-9+/]*={0,2})");
  private static final Pattern TMUX =
      Pattern.compile("\\G\033Ptmux;((?:[^\033]|\033\033)*)\033\\\\");
  private static final int SHOWN = 40;

  private final String text;
  private final Set<String> looks;
  private final boolean sequences;
  private final boolean screen;
  private final List<String> leaks = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private boolean frame;
  private boolean open;
  private boolean plain = true;
  private int at;

  private TerminalStream(byte[] bytes, Set<String> looks, boolean screen) {
    this.looks = looks;
    this.screen = screen;
    this.sequences = screen || !looks.isEmpty();
    String decoded = "";
    try {
      decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      leaks.add("bytes that are no UTF-8 at some place");
      decoded = new String(bytes, StandardCharsets.UTF_8);
    }
    this.text = decoded;
  }

  /** What should not be in output without colours. */
  public static List<String> ofText(byte[] bytes) {
    return new TerminalStream(bytes, Set.of(), false).leaks();
  }

  /** What should not be in lines with the colours of a theme. */
  public static List<String> ofLines(byte[] bytes, Theme theme) {
    return new TerminalStream(bytes, looks(theme), false).leaks();
  }

  /** What should not be in the stream of a session on a terminal. */
  public static List<String> ofScreen(byte[] bytes, Theme theme) {
    return new TerminalStream(bytes, looks(theme), true).leaks();
  }

  private static Set<String> looks(Theme theme) {
    Set<String> looks = new HashSet<>(Set.of("0"));
    for (Role role : Role.values()) {
      looks.add(theme.sgr(role));
    }
    return looks;
  }

  private List<String> leaks() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\033' && sequences) {
        sequence();
      } else if (c == '\r' && screen && text.startsWith("\n", at + 1)) {
        endRun();
        at += 2;
      } else {
        run.append(c);
        at++;
      }
    }
    endRun();
    if (open || !plain) {
      leak("the end: a link or a look is still on", text.length());
    }
    return leaks;
  }

  /** Text between two sequences: a cluster is never parted by one. */
  private void endRun() {
    for (String unsafe : Unsafe.in(run.toString())) {
      leak(unsafe, at);
    }
    if (screen && run.indexOf("\n") >= 0) {
      leak("a line feed that is not the screen's", at);
    }
    if (screen && !frame && run.length() > 0) {
      leak("text outside of a frame", at);
    }
    run.setLength(0);
  }

  private void sequence() {
    endRun();
    if (screen && border()) {
      return;
    }
    Matcher control = CSI.matcher(text);
    Matcher string = STRING.matcher(text);
    Matcher tmux = TMUX.matcher(text);
    if (control.find(at)) {
      control(control.group(1) + control.group(2) + control.group(3));
      at = control.end();
    } else if (screen && string.find(at)) {
      string(string.group(1));
      at = string.end();
    } else if (screen && tmux.find(at)) {
      string(inner(tmux.group(1)));
      at = tmux.end();
    } else {
      leak("a sequence that is not parley's", at);
      at++;
    }
  }

  /** Takes what stands around frames. */
  private boolean border() {
    Matcher border = (frame ? END : BEGIN).matcher(text);
    Matcher outside = OUTSIDE.matcher(text);
    if (border.find(at)) {
      if (frame && (open || !plain)) {
        leak("the end of a frame: a link or a look is still on", at);
      }
      frame = !frame;
      at = border.end();
      return true;
    }
    if (!frame && outside.find(at)) {
      at = outside.end();
      return true;
    }
    return false;
  }

  private static String inner(String doubled) {
    String once = doubled.replace("\033\033", "\033");
    return once.substring(2, once.length() - 1);
  }

  private void control(String sequence) {
    boolean look = sequence.endsWith("m");
    boolean known =
        look
            ? looks.contains(sequence.substring(0, sequence.length() - 1))
            : frame && PEN.matcher(sequence).matches();
    plain = look ? sequence.equals("0m") : plain;
    if (!known) {
      leak("a control sequence that is not parley's", at);
    }
  }

  private void string(String sequence) {
    Matcher link = LINK.matcher(sequence);
    Matcher copy = COPY.matcher(sequence);
    if (frame && link.matches()) {
      boolean opens = link.group(1) != null;
      boolean fine = opens ? Addresses.opens(link.group(2)) : link.group(2).isEmpty();
      if (!fine || !Addresses.encoded(link.group(2)).equals(link.group(2))) {
        leak("a link to where none may lead", at);
      }
      open = opens;
    } else if (!frame && copy.matches()) {
      Base64.getDecoder().decode(copy.group(1));
    } else {
      leak("a string that is not parley's", at);
    }
  }

  private void leak(String what, int place) {
    String around =
        text.substring(Math.max(0, place - SHOWN), Math.min(text.length(), place + SHOWN));
    StringBuilder shown = new StringBuilder();
    around
        .chars()
        .forEach(
            c -> shown.append(c >= ' ' && c < 0x7F ? "" + (char) c : String.format("<%x>", c)));
    leaks.add(what + " at " + place + ": " + shown);
  }
}
