package parley.view;

import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Types the pattern of a filter by text; an empty one takes it out of the filter. */
final class MatchMode extends PromptMode {
  MatchMode(Reader reader) {
    super(reader, Prompt.Purpose.MATCH);
  }

  @Override
  boolean enter(String typed) {
    try {
      String wrong = lay(typed, reader);
      note(wrong);
      return !wrong.isEmpty();
    } catch (PatternSyntaxException e) {
      note("not a pattern: " + e.getDescription());
      return true;
    }
  }

  /**
   * Lays a filter by a pattern; says what is wrong with it, or nothing. What costs too much at once
   * is taken away again.
   *
   * @throws PatternSyntaxException if it is no pattern
   */
  static String lay(String typed, Reader reader) {
    Optional<TextPattern> pattern =
        typed.isEmpty() ? Optional.empty() : Optional.of(TextPattern.of(typed));
    ThreadView before = reader.view();
    reader.filter(reader.filter().withMatch(pattern));
    if (pattern.isPresent() && pattern.get().stopped()) {
      reader.show(before);
      return "pattern too slow: " + TextPattern.HINT;
    }
    return "";
  }
}
