package parley.view;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What is known of a pattern before it meets a text. */
final class Patterns {
  private Patterns() {}

  private static final String SIGNS = "\\[](){}.*+?^$|";

  /** What finds the same much faster, where a pattern is only letters that stand for themselves. */
  static Optional<Finder> finder(Pattern pattern) {
    String letters = pattern.pattern();
    boolean plain = !letters.isEmpty() && letters.length() < 100;
    for (int i = 0; plain && i < letters.length(); i++) {
      char c = letters.charAt(i);
      plain = SIGNS.indexOf(c) < 0 && !Character.isSurrogate(c);
    }
    int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    if (!plain || pattern.flags() != 0 && pattern.flags() != anyCase) {
      return Optional.empty();
    }
    Finder finder = new Finder(letters, pattern.flags() == anyCase);
    return finder.isExact() ? Optional.of(finder) : Optional.empty();
  }

  /**
   * A pattern with smart case: a capital makes case count, unless it is an escape such as {@code
   * \W}.
   *
   * @throws PatternSyntaxException if it is no regular expression of {@link Pattern}
   */
  static Pattern smartCase(String regex) {
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
