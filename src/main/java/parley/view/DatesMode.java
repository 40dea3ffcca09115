package parley.view;

import java.util.Optional;

/** Types the dates of a filter; an empty line takes them out of it. */
final class DatesMode extends PromptMode {
  private static final String HOW = "2019-04-08, 2019-04..2020, ..2020";

  DatesMode(Reader reader) {
    super(reader, Prompt.Purpose.DATES);
    note(HOW);
  }

  @Override
  boolean enter(String typed) {
    Optional<DateRange> range =
        typed.isBlank() ? Optional.of(DateRange.ALL) : DateRange.parse(typed);
    if (range.isEmpty()) {
      note("not a range of dates: " + HOW);
      return true;
    }
    reader.filter(reader.filter().withDates(range.get()));
    return false;
  }

  @Override
  void changed(String typed) {
    note(HOW);
  }
}
