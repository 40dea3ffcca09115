package parley.state;

/** Why a file of marks cannot be used; thrown without a trace, since nobody reads it. */
final class Unusable extends Exception {
  private static final long serialVersionUID = 1L;

  static final Unusable DAMAGED = new Unusable("is damaged");
  static final Unusable LATER = new Unusable("was written by a later parley");

  private Unusable(String message) {
    super(message, null, false, false);
  }
}
