package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CloseNamesTest {
  @Test
  void distanceCountsSlipsOfTheFingers() {
    assertThat(CloseNames.distance("anna", "anna")).isZero();
    assertThat(CloseNames.distance("amna", "anna")).isEqualTo(1);
    assertThat(CloseNames.distance("nana", "anna")).isEqualTo(1); // swapped
    assertThat(CloseNames.distance("ann", "anna")).isEqualTo(1);
    assertThat(CloseNames.distance("annna", "anna")).isEqualTo(1);
    assertThat(CloseNames.distance("", "anna")).isEqualTo(4);
    assertThat(CloseNames.distance("milan", "anna")).isEqualTo(4);
  }

  @Test
  void closestComeFirstAndThreeAtMost() {
    List<String> names = List.of("Tavi", "Tove", "", "Vesna", "Taavi", "Tari", "tavi");
    assertThat(CloseNames.to("TAVI", names)).containsExactly("Tavi", "tavi", "Taavi");
    assertThat(CloseNames.to("vesan", names)).containsExactly("Vesna");
    assertThat(CloseNames.to("zzzz", names)).isEmpty();
  }
}
