package parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.fuzz.Laws;
import parley.fuzz.Reading;

/** What is no file, never ends, changes while it is read, or is packed with malice. */
@Timeout(60)
class HostileFilesTest {
  private static final String TEXT = "Title\n\nThe ferry stays, says the council.\n";

  @TempDir Path folder;

  private static Source open(Path file) throws ReadException {
    return Source.open(file.toString(), Optional.empty());
  }

  private static Source read(byte[] bytes) throws ReadException {
    return Source.read("x", new ByteArrayInputStream(bytes), Optional.empty());
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "/dev/zero, 'is a pipe, socket or device, not a file'",
    "/dev/full, 'is a pipe, socket or device, not a file'",
    "/dev/random, 'is a pipe, socket or device, not a file'",
    "/dev/null, 'is a pipe, socket or device, not a file'",
    "/proc/self/mem, cannot be read: Input/output error",
    "/proc/self/pagemap, is not text",
    "/proc, is a directory",
  })
  void whatIsNoFileIsNamed(String name, String message) {
    assumeTrue(Files.exists(Path.of(name)), "no " + name + " here");
    assertThatThrownBy(() -> open(Path.of(name)))
        .isInstanceOf(ReadException.class)
        .hasMessage(message)
        .satisfies(e -> Reading.sentence((ReadException) e));
  }

  @Test
  void aSocketIsNoFile() throws IOException {
    Path socket = Path.of(System.getProperty("java.io.tmpdir"), "parley-" + System.nanoTime());
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertThatThrownBy(() -> open(socket)).hasMessage("is a pipe, socket or device, not a file");
    } finally {
      Files.deleteIfExists(socket);
    }
  }

  @Test
  void aDirectoryThatIsCalledLikeAPageIsADirectory() throws IOException {
    Path page = Files.createDirectory(folder.resolve("page.html"));
    assertThatThrownBy(() -> open(page)).hasMessage("is a directory");
    Files.writeString(page.resolve("a.txt"), TEXT);
    assertThat(Inputs.of(List.of(folder.toString())).list()).hasSize(1);
  }

  @Test
  void linksThatGoRoundAreNamedAndWalkedOnce() throws IOException {
    Path one = folder.resolve("one");
    Files.createSymbolicLink(one, folder.resolve("two"));
    Files.createSymbolicLink(folder.resolve("two"), one);
    assertThatThrownBy(() -> open(one)).hasMessageStartingWith("cannot be read: Too many levels");
    Path in = Files.createDirectories(folder.resolve("a/b/c"));
    Files.createSymbolicLink(in.resolve("up"), folder);
    Files.createSymbolicLink(in.resolve("here"), in);
    Files.writeString(in.resolve("a.txt"), TEXT);
    Inputs inputs = Inputs.of(List.of(folder.toString()));
    assertThat(inputs.list())
        .extracting(i -> Path.of(i.name()).getFileName().toString())
        .containsExactlyInAnyOrder("a.txt", "one", "two");
    assertThat(inputs.troubles()).isEmpty();
  }

  @Test
  void whatIsGoneBetweenListingAndReadingIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    Inputs inputs = Inputs.of(List.of(folder.toString()));
    Files.delete(file);
    assertThat(inputs.list()).hasSize(1);
    assertThatThrownBy(() -> open(Path.of(inputs.list().get(0).name())))
        .hasMessage("does not exist");
  }

  /** Whoever writes meanwhile: an article of what was there, or one sentence. */
  @ParameterizedTest
  @CsvSource({"100, true", "100, false", "3000000, true", "3000000, false"})
  void aFileThatChangesWhileItIsReadIsRead(int size, boolean grows) throws Exception {
    Path file = folder.resolve("log.txt");
    byte[] line = TEXT.repeat(10).getBytes(StandardCharsets.UTF_8);
    byte[] whole = TEXT.repeat(size / TEXT.length() + 1).getBytes(StandardCharsets.UTF_8);
    Files.write(file, whole);
    AtomicBoolean done = new AtomicBoolean();
    Thread writer =
        new Thread(
            () -> {
              try {
                while (!done.get()) {
                  change(file, grows ? line : new byte[0], whole);
                }
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    writer.start();
    try {
      for (int i = 0; i < 40; i++) {
        try {
          assertThat(Laws.isInert(open(file).text())).isTrue();
        } catch (ReadException e) {
          Reading.sentence(e);
          assertThat(e.getMessage()).isIn("is empty", "grows while it is read and does not end");
        }
      }
    } finally {
      done.set(true);
      writer.join();
    }
  }

  private static void change(Path file, byte[] more, byte[] whole) throws IOException {
    if (more.length > 0) {
      Files.write(file, more, java.nio.file.StandardOpenOption.APPEND);
    } else {
      Files.write(file, new byte[0]);
    }
    if (more.length == 0 || Files.size(file) > 2L * whole.length) {
      Files.write(file, whole);
    }
  }

  /** The first 64 KB say what it is: nobody waits until the memory is full. */
  @Test
  void aStreamThatNeverEndsIsLeftWhereItIsNoText() {
    Endless zeros = new Endless((byte) 0);
    assertThatThrownBy(() -> Source.read("-", zeros, Optional.empty())).hasMessage("is not text");
    assertThat(zeros.read).isLessThanOrEqualTo(2 << 16);
  }

  private static final class Endless extends InputStream {
    private final byte all;
    private long read;

    Endless(byte all) {
      this.all = all;
    }

    @Override
    public int read() {
      read++;
      return all;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      Arrays.fill(to, offset, offset + length, all);
      read += length;
      return length;
    }
  }

  @Test
  void aHundredThousandEmptyMembersAreUnpacked() throws Exception {
    byte[] empty = gzip("");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int i = 0; i < 100_000; i++) {
      packed.writeBytes(empty);
    }
    packed.writeBytes(gzip(TEXT));
    Source source = read(packed.toByteArray());
    assertThat(source.text()).isEqualTo(TEXT);
    assertThat(source.problems()).isEmpty();
  }

  @Test
  void whatFollowsTheLastMemberIsNoPartOfIt() throws Exception {
    byte[] packed = gzip(TEXT);
    assertThat(read(joined(packed, "garbage".getBytes(StandardCharsets.UTF_8))).text())
        .isEqualTo(TEXT);
    assertThat(read(joined(packed, new byte[5000])).text()).isEqualTo(TEXT);
    assertThat(read(joined(packed, packed)).text()).isEqualTo(TEXT + TEXT);
    Source second = read(joined(packed, Arrays.copyOf(packed, packed.length - 12)));
    assertThat(second.text()).startsWith(TEXT);
    assertThat(second.problems()).hasSize(1);
  }

  @Test
  void aWrongSumIsSaidAndTheTextKept() throws Exception {
    byte[] packed = gzip(TEXT);
    packed[packed.length - 6] ^= 1;
    Source source = read(packed);
    assertThat(source.text()).isEqualTo(TEXT);
    assertThat(source.problems())
        .containsExactly("the gzip data is damaged; what could be unpacked is here");
  }

  @Test
  void everyCutOfGzipIsAnAnswer() throws Exception {
    byte[] named = gzip(TEXT);
    named[3] = 4 | 8 | 16 | 2; // flags of parts that are not there
    for (byte[] packed : List.of(gzip(TEXT), named)) {
      for (int length = 0; length <= packed.length; length++) {
        try {
          read(Arrays.copyOf(packed, length));
        } catch (ReadException e) {
          Reading.sentence(e);
        }
      }
    }
  }

  @Test
  void whatIsPackedTwiceIsNamed() throws IOException {
    byte[] twice = gzip(gzip(TEXT));
    assertThatThrownBy(() -> read(twice)).hasMessage("is not text but packed with gzip twice");
  }

  /** The bytes are in the second charset whatever the page says: text, and no more. */
  @ParameterizedTest
  @CsvSource({
    "utf-8, ISO-8859-1",
    "utf-8, windows-1251",
    "utf-8, UTF-16LE",
    "utf-16, UTF-8",
    "utf-16le, UTF-8",
    "utf-32, UTF-8",
    "utf-7, UTF-8",
    "x-unknown, UTF-8",
    "'', UTF-8",
    "shift_jis, UTF-8",
    "iso-2022-jp, UTF-8",
    "iso-8859-1, UTF-16BE",
    "gb18030, Shift_JIS",
    "x-user-defined, KOI8-R",
  })
  void aWrongCharsetIsOnlyWrong(String declared, String real) throws ReadException {
    String page =
        "<!doctype html><meta charset=\""
            + declared
            + "\"><title>Fähre</title><body><h1>Fähre</h1><p>Über den Øresund — паром, 渡し船. "
            + "+ADw-script+AD4-alert(1)</p>".repeat(20);
    byte[] bytes = page.getBytes(Charset.forName(real));
    for (byte[] mark :
        List.of(
            new byte[0],
            new byte[] {(byte) 0xff, (byte) 0xfe},
            new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf})) {
      Reading.of(joined(mark, bytes));
    }
    assertThat(read(bytes).text()).doesNotContain("<script>");
  }

  @Test
  void zerosAreNoTextUnlessTheyAreFew() throws ReadException {
    assertThatThrownBy(() -> read(new byte[1_000_000])).hasMessage("is not text");
    byte[] few =
        ("Title\n\nA\0 word" + " and one more".repeat(100)).getBytes(StandardCharsets.UTF_8);
    Reading.of(few);
    assertThat(Formats.read(read(few)).body().toString()).contains("A").doesNotContain("\0");
  }
}
