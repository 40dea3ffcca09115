package parley.read;

/** Why an input cannot be read: one sentence, a place where there is one, and what to do. */
public final class ReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;
  private final boolean noText;

  /**
   * One oddity that ends reading.
   *
   * @param what what is wrong, a sentence part without a full stop
   * @param hint what the user can do, a sentence part without a full stop
   */
  public ReadException(String what, String hint) {
    this(what, hint, false);
  }

  private ReadException(String what, String hint, boolean noText) {
    super(what);
    this.hint = hint;
    this.noText = noText;
  }

  /** The input is sound but holds no text at all: it is empty, an image, a program. */
  static ReadException noText(String what, String hint) {
    return new ReadException(what, hint, true);
  }

  /** What the user can do. */
  public String hint() {
    return hint;
  }

  /**
   * Whether the input holds no text at all: an error where the user named it, merely to be skipped
   * and counted where it was found in a directory.
   */
  public boolean isNoText() {
    return noText;
  }
}
