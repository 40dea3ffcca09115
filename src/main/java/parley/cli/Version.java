package parley.cli;

import picocli.CommandLine.IVersionProvider;

/** Which parley this is. */
final class Version implements IVersionProvider {
  /** The version in the pom; a test compares the two. */
  static final String NUMBER = "0.1.0";

  @Override
  public String[] getVersion() {
    return new String[] {"parley " + NUMBER};
  }
}
