package parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SourceTest {
  private static final String TEXT = "The harbour votes\n\nOn Sunday.\n";

  @TempDir Path folder;

  @Test
  void readsAFileAndKeepsItsNameAsGiven() throws Exception {
    String name = file("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    Source source = Source.open(name, Optional.empty());
    assertThat(source.text()).isEqualTo(TEXT);
    assertThat(source.name()).isEqualTo(name);
    assertThat(source.text()).isSameAs(source.text());
  }

  @Test
  void unpacksGzipWhateverItsName() throws Exception {
    byte[] packed = gzip(TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(Source.open(file("a.txt", packed), Optional.empty()).text()).isEqualTo(TEXT);
    assertThat(read(packed).text()).isEqualTo(TEXT);
  }

  @Test
  void unpacksEveryMemberOfGzip() throws Exception {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip("one\n".getBytes(StandardCharsets.UTF_8)));
    both.write(gzip("two\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(read(both.toByteArray()).text()).isEqualTo("one\ntwo\n");
  }

  @Test
  void keepsWhatDamagedGzipStillHoldsAndSaysSo() throws Exception {
    byte[] random = new byte[100_000];
    new Random(7).nextBytes(random);
    for (int i = 0; i < random.length; i++) {
      random[i] = (byte) ('a' + (random[i] & 15));
    }
    byte[] packed = gzip(random);
    Source cut = read(Arrays.copyOf(packed, packed.length / 2));
    assertThat(new String(random, StandardCharsets.US_ASCII)).startsWith(cut.text());
    assertThat(cut.text().length()).isGreaterThan(10_000);
    assertThat(cut.problems())
        .containsExactly("the gzip data ends too early; what could be unpacked is here");
  }

  @Test
  void gzipThatHoldsNothingReadableIsAnError() {
    assertSays(new byte[] {0x1f, (byte) 0x8b, 8, 0}, "is damaged gzip data");
    assertSays(
        new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9},
        "is damaged gzip data");
  }

  @Test
  void aGzipBombIsDefusedByItsRatio() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
      byte[] megabyte = new byte[1 << 20];
      Arrays.fill(megabyte, (byte) ' ');
      for (int i = 0; i < 300; i++) {
        out.write(megabyte);
      }
    }
    assertSays(bomb.toByteArray(), "unpacks to more than 200 times its size, as no text does");
  }

  @Test
  void aGzipBombIsDefusedByItsSize() throws Exception {
    byte[] packed = gzip(new byte[3 << 20]);
    assertThat(Gzip.unpack(packed, 3 << 20).bytes()).hasSize(3 << 20);
    assertThatThrownBy(() -> Gzip.unpack(packed, (3 << 20) - 1))
        .isInstanceOf(ReadException.class)
        .hasMessage("unpacks to more than 2 MB");
  }

  @Test
  void dullButHarmlessDataUnpacks() throws Exception {
    assertThat(read(gzip("na ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8))).text())
        .hasSize(3_000_000);
  }

  @Test
  void whatIsNoTextIsNamed() throws Exception {
    assertNoText(new byte[0], "is empty");
    assertNoText(gzip(new byte[0]), "is empty");
    assertNoText(
        "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII), "is not text but a PDF document");
    assertNoText(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, 10}, "is not text but a PNG image");
    assertNoText(gzip(gzip(new byte[99])), "is not text but packed with gzip twice");
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertNoText(noise, "is not text");
    assertNoText(new byte[5000], "is not text");
  }

  @Test
  void aStrayZeroByteDoesNotMakeATextBinary() throws Exception {
    String text = "Somebody's dump. ".repeat(50) + "\0 and more";
    assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void utf16IsNotBinary() throws Exception {
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(TEXT);
  }

  @Test
  void whatIsNoFileIsNamed() throws Exception {
    assertThatThrownBy(() -> open("nowhere.txt")).hasMessage("does not exist");
    assertThatThrownBy(() -> open("")).hasMessage("is a directory");
    file("plain", new byte[] {'a'});
    assertThatThrownBy(() -> open("plain/below")).hasMessageContaining("cannot be read");
    assertThatThrownBy(() -> Source.open("a\0b", Optional.empty()))
        .hasMessage("is not a file name");
    Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("gone"));
    assertThatThrownBy(() -> open("dangling")).hasMessage("does not exist");
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
    assertThatThrownBy(() -> open("self")).isInstanceOf(ReadException.class);
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws Exception {
    Path secret = Path.of(file("secret", new byte[] {'a'}));
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "root reads all");
    assertThatThrownBy(() -> open("secret")).hasMessage("may not be read: permission denied");
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe");
    Process made;
    try {
      made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    } catch (IOException e) {
      assumeTrue(false, "no mkfifo here");
      return;
    }
    assumeTrue(made.waitFor() == 0);
    assertThatThrownBy(() -> open("pipe")).hasMessage("is a pipe, socket or device, not a file");
  }

  @Test
  void standardInputMayBeAPipe() throws Exception {
    byte[] much = TEXT.repeat(10_000).getBytes(StandardCharsets.UTF_8);
    InputStream pipe =
        new ByteArrayInputStream(much) {
          @Override
          public synchronized int read(byte[] to, int from, int length) {
            return super.read(to, from, Math.min(length, 777));
          }

          @Override
          public byte[] readAllBytes() {
            throw new UncheckedIOException(new IOException("Illegal seek")); // as Java 17 does
          }
        };
    assertThat(Source.read("-", pipe, Optional.empty()).bytes()).isEqualTo(much);
  }

  @Test
  void aStreamThatBreaksOffIsNamed() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(() -> Source.read("-", broken, Optional.empty()))
        .isInstanceOf(ReadException.class)
        .hasMessage("cannot be read to its end");
  }

  private void assertNoText(byte[] bytes, String message) {
    assertThatThrownBy(() -> read(bytes))
        .hasMessage(message)
        .isInstanceOfSatisfying(
            ReadException.class,
            e -> {
              assertThat(e.isNoText()).isTrue();
              assertThat(e.hint()).isNotEmpty();
            });
  }

  private void assertSays(byte[] bytes, String message) {
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(ReadException.class).hasMessage(message);
  }

  private Source open(String name) throws ReadException {
    return Source.open(folder.resolve(name).toString(), Optional.empty());
  }

  private static Source read(byte[] bytes) throws ReadException {
    return Source.read("-", new ByteArrayInputStream(bytes), Optional.empty());
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
