package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.read.Format;
import parley.read.Formats;

class FormatsCommandTest {
  @Test
  void everyFormatIsListedWithWhatTellsIt() {
    List<String> lines = Ran.parley("formats").out().lines().toList();
    assertThat(lines).hasSize(Formats.all().size() + 1);
    for (int i = 0; i < Formats.all().size(); i++) {
      Format format = Formats.all().get(i);
      assertThat(lines.get(i + 1)).startsWith(format.name() + " ").endsWith(format.description());
    }
  }

  @Test
  void everyNameListedCanBeAskedFor() {
    for (Format format : Formats.all()) {
      Ran ran = Ran.withInput(Samples.PAGE, "show", "--input-format", format.name());
      assertThat(ran.code()).as(format.name()).isZero();
    }
  }
}
