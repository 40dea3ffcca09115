package parley.read;

/** Why an input cannot be read: one sentence, a place where there is one, and what to do. */
public final class ReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * One oddity that ends reading.
   *
   * @param what what is wrong, a sentence part without a full stop
   * @param hint what the user can do, a sentence part without a full stop
   */
  public ReadException(String what, String hint) {
    super(what);
    this.hint = hint;
  }

  /** What the user can do. */
  public String hint() {
    return hint;
  }
}
