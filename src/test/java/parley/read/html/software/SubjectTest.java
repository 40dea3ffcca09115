package parley.read.html.software;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectTest {
  @Test
  void aSubjectOfItsOwnStandsAboveTheText() {
    assertThat(Subject.above("It leaks.", "The new lock")).isEqualTo("The new lock\n\nIt leaks.");
    assertThat(Subject.above("Notable, that.", "Not")).isEqualTo("Not\n\nNotable, that.");
    assertThat(Subject.above("", "The new lock")).isEqualTo("The new lock\n\n");
  }

  @Test
  void aSubjectThatRepeatsWhatIsThereIsLeftOut() {
    assertThat(Subject.above("It leaks.", "")).isEqualTo("It leaks.");
    assertThat(Subject.above("It leaks.", "Re: The new lock")).isEqualTo("It leaks.");
    assertThat(Subject.above("It leaks.", "RE : The new lock")).isEqualTo("It leaks.");
    assertThat(Subject.above("The lock\nleaks again.", "The lock leaks"))
        .isEqualTo("The lock\nleaks again.");
    assertThat(Subject.above("The lock leaks.", "The lock le…")).isEqualTo("The lock leaks.");
    assertThat(Subject.above("The lock leaks.", "The lock...")).isEqualTo("The lock leaks.");
  }
}
