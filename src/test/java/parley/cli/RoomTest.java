package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.read.ReadException;
import parley.settings.Preferences;

/** What does not fit into memory is refused before anything is read. */
class RoomTest {
  private static final long GB = 1L << 30;

  @TempDir private Path here;

  private String file(long size) throws IOException {
    Path file = here.resolve("f" + size);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(size);
    }
    return file.toString();
  }

  @Test
  void aFileNeedsHalfAsMuchAgain() throws IOException {
    long most = Runtime.getRuntime().maxMemory();
    assertThat(Room.isEnoughFor(file(most / 3 * 2))).isTrue();
    assertThat(Room.isEnoughFor(file(most / 3 * 2 + 1_000_000))).isFalse();
    assertThat(Room.isEnoughFor("-")).isTrue();
  }

  @Test
  void whatIsNoTextIsNotToldToBeTooLarge() throws IOException {
    for (long size : new long[] {Runtime.getRuntime().maxMemory(), 3 * GB}) {
      Articles articles =
          new Articles(
              Choices.plain(List.of(), Preferences.USUAL),
              List.of(file(size)),
              new ByteArrayInputStream(new byte[0]),
              new Complaints(new ByteArrayOutputStream()));
      assertThatThrownBy(() -> articles.open(0)).hasMessage("is not text");
    }
  }

  @Test
  void whatCannotFitIsToldWhatItNeeds() {
    ReadException e = Room.lacking(2 * GB, 3 * GB - 1);
    assertThat(e.getMessage())
        .isEqualTo("needs at least 3072 MB of memory, and parley may use 3071 MB");
    assertThat(e.hint())
        .isEqualTo("where there is more, give it that with PARLEY_OPTS=-Xmx5g, or split the file");
  }
}
