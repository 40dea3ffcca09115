package parley.state;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import parley.model.Article;
import parley.model.Marks;

/**
 * What a reader did to articles, kept between sessions in {@code $XDG_STATE_HOME/parley}, one file
 * an article. Whatever is wrong with the directory or its files, reading goes on: each trouble is
 * one complaint, said once. Any thread may use it.
 *
 * <p>Finding an article costs a listing of the directory and the reading of the few files that may
 * be about it; recognising its comments a pass over their text.
 */
public final class Store {
  /** Files above which those of no use for {@link #OLD} are deleted. */
  private static final int MANY = 5_000;

  private static final int OLD = 730; // days
  private static final int CANDIDATES = 16; // files looked into for one article

  /** A file about an article. */
  private record Found(FileName name, byte[] bytes, Carry carry, int likeness) {
    boolean isStill(FileName other, byte[] now) {
      return name.equals(other) && Arrays.equals(bytes, now);
    }
  }

  /** The most promising first; the rest of the order only keeps answers the same. */
  private record ByPromise(FileName wanted) implements Comparator<FileName> {
    @Override
    public int compare(FileName a, FileName b) {
      int promise = b.promise(wanted) - a.promise(wanted);
      return promise != 0 ? promise : a.toString().compareTo(b.toString());
    }
  }

  private static final Store OFF =
      new Store(
          Optional.empty(),
          new Consumer<>() {
            @Override
            public void accept(String nothingToComplainAbout) {}
          });

  private final Optional<Folder> folder;
  private final Consumer<String> complaints;
  private final Set<String> said = new HashSet<>();

  private Store(Optional<Folder> folder, Consumer<String> complaints) {
    this.folder = folder;
    this.complaints = complaints;
  }

  /**
   * The store of a user: {@code $XDG_STATE_HOME/parley}, or {@code ~/.local/state/parley} where
   * that variable is not set, empty or relative, as the XDG Base Directory Specification has it;
   * {@link #off} where {@code HOME} is unknown too.
   *
   * @param environment the variables of the process
   * @param complaints takes one line for each trouble, without a full stop at the end of a name;
   *     may be called by any thread that uses the store
   */
  public static Store open(Map<String, String> environment, Consumer<String> complaints) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    try {
      if (state.startsWith("/")) {
        return at(Path.of(state, "parley"), complaints);
      }
      return home.startsWith("/")
          ? at(Path.of(home, ".local", "state", "parley"), complaints)
          : off();
    } catch (InvalidPathException e) {
      complaints.accept("the state has no place: the name of its directory is none: " + state);
      return off();
    }
  }

  /** A store in a directory, which need not be there yet. */
  static Store at(Path directory, Consumer<String> complaints) {
    return new Store(Optional.of(new Folder(directory)), complaints);
  }

  /** A store that knows nothing, keeps nothing and touches no file. */
  public static Store off() {
    return OFF;
  }

  /** Whether this is {@link #off}. */
  boolean keepsNothing() {
    return folder.isEmpty();
  }

  /**
   * Looks an article up. Reads only; that it was looked up is not kept, see {@link Visit#keep}.
   * Costs two passes over all text, so call it where the article was read.
   */
  public synchronized Visit visit(Article article) {
    if (folder.isEmpty()) {
      return Visit.unkept(article);
    }
    if (folder.get().names().isEmpty()) {
      return new Visit(this, article, Optional.empty(), Marks.untouched(article.discussion()));
    }
    Identity identity = Identity.of(article);
    Optional<Found> found = find(folder.get(), article, identity, Optional.empty());
    Marks marks =
        found.isPresent() ? found.get().carry().marks() : Marks.untouched(article.discussion());
    return new Visit(this, article, Optional.of(identity), marks);
  }

  /**
   * Brings what a session changed into the file about the article, or into a new one.
   *
   * @return whether it is kept; if not, that was complained about
   */
  synchronized boolean keep(Article article, Identity identity, Marks before, Marks now) {
    if (folder.isEmpty()) {
      return true;
    }
    Folder there = folder.get();
    try {
      Optional<Found> seen = find(there, article, identity, Optional.empty());
      if (seen.isPresent() && write(there, article, identity, seen, before, now, false)) {
        return true; // most often: nothing differs, and nobody was kept waiting
      }
      Closeable lock = there.lock();
      try {
        Optional<Found> found = find(there, article, identity, seen);
        return write(there, article, identity, found, before, now, true);
      } finally {
        lock.close();
      }
    } catch (IOException e) {
      complain("what you read is not kept: " + there.called() + ": " + reason(e));
      return false;
    }
  }

  /**
   * Merges into what is on disk at this moment, and writes if that makes a difference.
   *
   * @param found what is on disk about the article
   * @param locked whether this is the only writer
   * @return false if there is something to write and no lock to do so
   */
  private boolean write(
      Folder there,
      Article article,
      Identity identity,
      Optional<Found> found,
      Marks before,
      Marks now,
      boolean locked)
      throws IOException {
    Carry carry = found.isPresent() ? found.get().carry() : Carry.blank(article, identity);
    byte[] bytes = Encoder.encode(carry.merged(before, now, found.isEmpty()));
    FileName wanted = identity.name();
    FileName name = found.isPresent() ? wanted.over(found.get().name()) : wanted;
    boolean renamed = found.isPresent() && !name.equals(found.get().name());
    if (found.isPresent() && !renamed && Arrays.equals(bytes, found.get().bytes())) {
      there.used(name);
      return true;
    }
    if (!locked) {
      return false;
    }
    if (found.isEmpty() && there.names().size() >= MANY) {
      there.tidy(OLD);
    } else {
      there.sweep();
    }
    FileName to = found.isPresent() && !renamed ? name : vacant(there, name);
    there.write(to, bytes, found.isPresent());
    if (renamed) {
      there.removeReplaced(found.get().name());
    }
    return true;
  }

  /** A name that no other article has; a file that cannot be used makes room. */
  private static FileName vacant(Folder there, FileName wanted) throws IOException {
    FileName name = wanted;
    while (there.has(name)) {
      byte[] bytes = there.read(name);
      if (bytes.length == 0) {
        return name;
      }
      try {
        Decoder.decode(bytes);
        name = name.withTwin(name.twin() + 1);
      } catch (Unusable e) {
        there.setAside(name);
      }
    }
    return name;
  }

  /**
   * The file that shares most with an article, if any is about it.
   *
   * @param seen what was found a moment ago: it need not be made sense of again
   */
  private Optional<Found> find(
      Folder there, Article article, Identity identity, Optional<Found> seen) {
    Optional<Found> best = Optional.empty();
    for (FileName name : candidates(there, identity.name())) {
      try {
        byte[] bytes = there.read(name);
        if (bytes.length == 0) {
          continue; // a power cut took it before it was on the disk, see Folder.write
        }
        if (seen.isPresent() && seen.get().isStill(name, bytes)) {
          best = better(best, seen.get());
          continue;
        }
        Saved saved = Decoder.decode(bytes);
        Pairing pairing = Pairing.of(saved.comments(), identity.comments(), identity.sure());
        int likeness = identity.likeness(name, saved, pairing);
        if (likeness >= 0) {
          Carry carry = new Carry(article, identity, saved, pairing);
          best = better(best, new Found(name, bytes, carry, likeness));
        }
      } catch (NoSuchFileException renamedMeanwhile) {
        // with the lock it will be found under its new name
      } catch (IOException | Unusable e) {
        complain(there.called(name) + ": " + reason(e) + "; the marks in it are not used");
      }
    }
    return best;
  }

  private static Optional<Found> better(Optional<Found> best, Found other) {
    boolean is = best.isEmpty() || other.likeness() > best.get().likeness();
    return is ? Optional.of(other) : best;
  }

  /** The files that may be about an article, the most promising first. */
  private static List<FileName> candidates(Folder there, FileName wanted) {
    List<FileName> candidates = new ArrayList<>();
    for (FileName name : there.names()) {
      if (name.promise(wanted) > 0) {
        candidates.add(name);
      }
    }
    candidates.sort(new ByPromise(wanted));
    return candidates.subList(0, Math.min(CANDIDATES, candidates.size()));
  }

  private void complain(String line) {
    if (said.add(line)) {
      complaints.accept(line);
    }
  }

  /** Java often says only which file it was. */
  private static String reason(Exception e) {
    if (!(e instanceof FileSystemException)) {
      return String.valueOf(e.getMessage());
    }
    String why = ((FileSystemException) e).getReason();
    if (why != null) {
      return why;
    }
    return switch (e.getClass().getSimpleName()) {
      case "AccessDeniedException" -> "permission denied";
      case "NoSuchFileException" -> "no such file";
      case "FileAlreadyExistsException" -> "is not a directory";
      default -> String.valueOf(e.getMessage());
    };
  }
}
