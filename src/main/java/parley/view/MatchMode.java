package parley.view;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Types the pattern of a filter by text; an empty one takes it out of the filter. */
final class MatchMode extends PromptMode {
  MatchMode(Reader reader) {
    super(reader, Prompt.Purpose.MATCH);
  }

  @Override
  boolean enter(String typed) {
    try {
      reader.filter(reader.filter().withMatch(pattern(typed)));
      return false;
    } catch (PatternSyntaxException e) {
      note("not a pattern: " + e.getDescription());
      return true;
    }
  }

  private static Optional<Pattern> pattern(String typed) {
    return typed.isEmpty() ? Optional.empty() : Optional.of(Patterns.smartCase(typed));
  }
}
