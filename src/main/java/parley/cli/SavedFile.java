package parley.cli;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parley.text.Row;
import parley.view.Excerpt;
import parley.write.ExportFormat;
import parley.write.Exporter;

/**
 * Saves what is visible. The ending of the name tells the format; a file that is there is not
 * touched unless that was asked for, and then it is replaced as a whole or not at all; a file that
 * parley was told to read is never written.
 */
final class SavedFile {
  /** Endings that are not the name of their format. */
  private static final Map<String, String> ENDINGS = Map.of("md", "markdown", "htm", "html");

  private final String home;
  private final List<String> inputs;

  SavedFile(String home, List<String> inputs) {
    this.home = home;
    this.inputs = inputs;
  }

  /** Saves; answers with one sentence. */
  String save(String typed, boolean overwrites, Excerpt excerpt) throws IOException {
    Path file;
    try {
      file = Path.of(expanded(typed.strip()));
    } catch (InvalidPathException e) {
      return "cannot write " + typed + ": that is no file name here";
    }
    if (Files.isDirectory(file)) {
      return "cannot write " + file + ": it is a directory";
    }
    if (isInput(file)) {
      return "cannot write " + file + ": parley never writes what it reads";
    }
    boolean there = Files.exists(file);
    if (there && !overwrites) {
      return file + " exists: :w! " + typed.strip() + " overwrites it";
    }
    if (there && !Files.isRegularFile(file)) {
      return "cannot write " + file + ": it is no ordinary file";
    }
    try {
      write(file, there, excerpt);
    } catch (AccessDeniedException e) {
      return "cannot write " + file + ": not allowed";
    } catch (NoSuchFileException e) {
      return "cannot write " + file + ": there is no such directory";
    } catch (IOException e) {
      return "cannot write " + file + ": " + e.getMessage();
    }
    return saved(excerpt) + " to " + file;
  }

  /** {@code ~/x} is in the home of the user, as a shell has it. */
  private String expanded(String name) {
    boolean tilde = name.equals("~") || name.startsWith("~/");
    return tilde && !home.isEmpty() ? home + name.substring(1) : name;
  }

  private boolean isInput(Path file) {
    for (String input : inputs) {
      try {
        if (!input.equals("-") && Files.isSameFile(file, Path.of(input))) {
          return true;
        }
      } catch (IOException | InvalidPathException e) {
        continue; // one of the two is not there, so they are not the same
      }
    }
    return false;
  }

  private static String saved(Excerpt excerpt) {
    int all = excerpt.article().discussion().size();
    int kept = excerpt.kept().cardinality();
    String what = kept == 1 && all == 1 ? "1 comment" : kept + " comments";
    return "saved " + (kept == all ? what : kept + " of " + all + " comments");
  }

  private static void write(Path file, boolean there, Excerpt excerpt) throws IOException {
    if (!there) {
      fill(file, format(file), excerpt, CREATE_NEW, WRITE);
      return;
    }
    Path real = file.toRealPath();
    // A name of its own: what a kill left of the last try must not be in the way for ever.
    Path fresh = Files.createTempFile(real.getParent(), "." + real.getFileName(), ".parley");
    try {
      fill(fresh, format(file), excerpt, WRITE);
      try {
        Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(real));
      } catch (UnsupportedOperationException e) {
        // a file system without such permissions
      }
      Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static Optional<ExportFormat> format(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String label = ENDINGS.getOrDefault(ending, ending);
    for (ExportFormat format : ExportFormat.values()) {
      if (name.contains(".") && format.label().equals(label)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Half of a file is worse than none. */
  private static void fill(
      Path file, Optional<ExportFormat> format, Excerpt excerpt, OpenOption... how)
      throws IOException {
    FileChannel channel = FileChannel.open(file, how);
    OutputStream bytes = Channels.newOutputStream(channel);
    boolean whole = false;
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 15)) {
      if (format.isEmpty()) {
        text(excerpt, out);
      } else {
        Exporter exporter = format.get().to(out);
        exporter.article(excerpt.article(), excerpt.kept());
        exporter.end();
      }
      out.flush();
      channel.force(false); // or a power cut could leave less than the file that it replaces
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Writes what is visible as {@code parley show} prints it. */
  static void text(Excerpt excerpt, Writer out) throws IOException {
    Consumer<Row> lines =
        row -> {
          try {
            out.append(row.text().stripTrailing()).append('\n');
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    try {
      Heading.write(excerpt.article(), false, excerpt.columns(), excerpt.settings(), lines);
      excerpt.print(lines);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
