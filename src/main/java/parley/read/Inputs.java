package parley.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the operands of a command line mean, in their order: files, standard input, and for a
 * directory the files in it and below it, by name. Lists names only, no file is opened. Operands
 * that are given twice are listed twice; a directory that several links lead to is walked once an
 * operand.
 */
public final class Inputs {
  /**
   * Something to read.
   *
   * @param name as given, or the operand with the path below it; {@code -} is standard input
   * @param found whether it was found in a directory: what holds {@link ReadException#isNoText no
   *     text} is then skipped and counted instead of being an error
   */
  public record Input(String name, boolean found) {}

  /**
   * A directory that could not be walked.
   *
   * @param name its path
   * @param why the reason
   */
  public record Trouble(String name, ReadException why) {}

  private final List<Input> list = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final Set<Object> walked = new HashSet<>();
  private int skipped;

  private Inputs() {}

  /** What {@code operands} mean; none of them is checked beyond being a directory or not. */
  public static Inputs of(List<String> operands) {
    Inputs inputs = new Inputs();
    for (String operand : operands) {
      if (!operand.equals(Source.STANDARD_INPUT) && isDirectory(operand)) {
        inputs.walk(operand);
      } else {
        inputs.list.add(new Input(operand, false));
      }
    }
    return inputs;
  }

  /** What is to be read, in order. */
  public List<Input> list() {
    return Collections.unmodifiableList(list);
  }

  /** Files and folders in the directories that cannot hold an article, judged by their names. */
  public int skipped() {
    return skipped;
  }

  /** Directories that could not be walked, and those in which nothing was found. */
  public List<Trouble> troubles() {
    return Collections.unmodifiableList(troubles);
  }

  private static boolean isDirectory(String operand) {
    try {
      return Files.isDirectory(Path.of(operand));
    } catch (InvalidPathException e) {
      return false; // opening it will say so
    }
  }

  private void walk(String operand) {
    int before = list.size();
    int troublesBefore = troubles.size();
    walked.clear();
    Deque<Path> open = new ArrayDeque<>();
    open.push(Path.of(operand));
    while (!open.isEmpty()) {
      Path path = open.pop();
      if (!Files.isDirectory(path)) {
        list.add(new Input(path.toString(), true));
        continue;
      }
      List<String> names = names(path);
      for (int i = names.size() - 1; i >= 0; i--) { // the first one ends on top
        open.push(path.resolve(names.get(i)));
      }
    }
    if (list.size() == before && troubles.size() == troublesBefore) {
      troubles.add(
          new Trouble(
              operand, new ReadException("holds no files to read", "name another directory")));
    }
  }

  /** The entries of a directory that may be or hold articles; none where it was walked before. */
  private List<String> names(Path directory) {
    List<String> names = new ArrayList<>();
    try {
      if (!walked.add(identity(directory))) {
        return names;
      }
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
        for (Path entry : entries) {
          names.add(entry.getFileName().toString());
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      IOException cause = e instanceof IOException io ? io : (IOException) e.getCause();
      troubles.add(new Trouble(directory.toString(), RawFile.why(cause)));
    }
    names.sort(new NaturalOrder());
    return wanted(names);
  }

  /** What tells a directory from all others, whatever leads there: not its path, link by link. */
  private static Object identity(Path directory) throws IOException {
    Object key = Files.readAttributes(directory, BasicFileAttributes.class).fileKey();
    return key == null ? directory.toRealPath() : key;
  }

  private List<String> wanted(List<String> names) {
    Set<String> all = new HashSet<>(names);
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      if (name.startsWith(".")) {
        continue;
      }
      if (PageParts.isPart(name) || PageParts.isFolder(name, all)) {
        skipped++;
      } else {
        kept.add(name);
      }
    }
    return kept;
  }
}
