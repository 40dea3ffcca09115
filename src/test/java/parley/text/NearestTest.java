package parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void distanceCountsSlipsOfTheFingers() {
    assertThat(Nearest.distance("anna", "anna")).isZero();
    assertThat(Nearest.distance("amna", "anna")).isEqualTo(1);
    assertThat(Nearest.distance("nana", "anna")).isEqualTo(1); // swapped
    assertThat(Nearest.distance("ann", "anna")).isEqualTo(1);
    assertThat(Nearest.distance("annna", "anna")).isEqualTo(1);
    assertThat(Nearest.distance("", "anna")).isEqualTo(4);
    assertThat(Nearest.distance("milan", "anna")).isEqualTo(4);
  }

  @Test
  void closestComeFirstAndThreeAtMost() {
    List<String> names = List.of("Tavi", "Tove", "", "Vesna", "Taavi", "Tari", "tavi");
    assertThat(Nearest.to("TAVI", names)).containsExactly("Tavi", "tavi", "Taavi");
    assertThat(Nearest.to("vesan", names)).containsExactly("Vesna");
    assertThat(Nearest.to("zzzz", names)).isEmpty();
  }
}
