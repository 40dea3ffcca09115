package parley.settings;

/**
 * A line that does not count, and why.
 *
 * @param line its number, from 1; 0 for the whole file
 * @param what what is wrong, a sentence part without a full stop
 * @param hint what to do about it, a sentence part; empty where {@code unknown} says enough
 * @param unknown a name that there is not, to which somebody may know a close one; else empty
 */
public record Complaint(int line, String what, String hint, String unknown) {
  static Complaint of(int line, String what, String hint) {
    return new Complaint(line, what, hint, "");
  }
}
