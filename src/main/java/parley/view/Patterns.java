package parley.view;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns as users type them, at a prompt or behind an option. */
public final class Patterns {
  private Patterns() {}

  /**
   * A pattern with smart case: a capital makes case count, unless it is an escape such as {@code
   * \W}.
   *
   * @throws PatternSyntaxException if it is no regular expression of {@link Pattern}
   */
  public static Pattern smartCase(String regex) {
    for (int i = 0; i < regex.length(); i++) {
      if (regex.charAt(i) == '\\') {
        i++;
      } else if (Character.isUpperCase(regex.charAt(i))) {
        return Pattern.compile(regex);
      }
    }
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
