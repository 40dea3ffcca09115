package parley.view;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression as users type it, which may be one that never ends: {@code (a|aa)+?$} tries
 * two to the power of the letters it meets. Each text may cost so many steps; at the first that
 * costs more, the pattern is stopped for good and no further text holds it.
 *
 * <p>Any thread may ask. Costs a step a character where the pattern is sound.
 */
public final class TextPattern {
  /** Steps for any text: an eighth of a second, and a paragraph of 4,000 characters, squared. */
  private static final long MOST_STEPS = 40_000_000;

  /** Steps a character for long texts. */
  private static final long MOST_A_CHARACTER = 50;

  /** What to do about a pattern that was stopped, a sentence part. */
  public static final String HINT = "use a simpler one, without a repetition inside a repetition";

  private final Pattern pattern;
  private final Optional<Finder> finder;
  private final long mostSteps;
  private volatile boolean stopped;

  private TextPattern(Pattern pattern, long mostSteps) {
    this.pattern = pattern;
    this.mostSteps = mostSteps;
    this.finder = Patterns.finder(pattern);
  }

  /**
   * A pattern with smart case, see {@link Patterns#smartCase}.
   *
   * @throws PatternSyntaxException if it is no regular expression, or one that is nested too deep
   */
  public static TextPattern of(String regex) {
    return of(regex, MOST_STEPS);
  }

  /** The same with another limit for any text. */
  static TextPattern of(String regex, long mostSteps) {
    try {
      return new TextPattern(Patterns.smartCase(regex), mostSteps);
    } catch (StackOverflowError e) { // groups in groups are taken apart by recursion
      throw new PatternSyntaxException("Nested too deep", regex, -1);
    }
  }

  /** As it was typed. */
  public String regex() {
    return pattern.pattern();
  }

  /** Whether a text cost too much, so that what was found is not all there is. */
  public boolean stopped() {
    return stopped;
  }

  /** Whether it stands somewhere in a text; never once it was stopped. */
  boolean in(String text, Steps steps) {
    if (finder.isPresent()) {
      return finder.get().find(text, 0) >= 0;
    }
    if (stopped) {
      return false;
    }
    long most = mostSteps + MOST_A_CHARACTER * text.length();
    Counted counted = new Counted(text, most);
    try {
      return pattern.matcher(counted).find();
    } catch (TooMany | StackOverflowError e) { // a repeated choice recurses once a repetition
      stopped = true;
      return false;
    } finally {
      steps.add(most - counted.left);
    }
  }

  /** What a scan has cost beyond a look at each character. */
  static final class Steps {
    private long count;

    private void add(long more) {
      count += more;
    }

    /** The steps since it was last asked. */
    long take() {
      long taken = count;
      count = 0;
      return taken;
    }
  }

  /** Ends a search from inside: the engine of the JDK cannot be told to stop. */
  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMany() {
      super("", null, false, false);
    }
  }

  /** A text that only so many characters are asked of. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long left;

    Counted(String text, long most) {
      this.text = text;
      this.left = most;
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new TooMany();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
