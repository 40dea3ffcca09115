package parley.settings;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import parley.view.Action;

/**
 * What a file of settings says: UTF-8, one {@code name = value} a line, {@code #} before a remark.
 * The first {@code =} parts name and value, blanks around both mean nothing, and no character is
 * special in a value. A line that makes no sense is named and left out.
 *
 * @param preferences what counts
 * @param complaints what does not, in the order of the file
 */
public record Config(Preferences preferences, List<Complaint> complaints) {
  /** More than this is no file of settings. */
  public static final int MOST_BYTES = 1 << 20;

  static final String KEY = "key.";

  private static final String HINT = "Settings are lines of text such as: theme = dark";

  /**
   * Reads the bytes of a file. Costs a step a byte, and does without regular expressions and
   * streams, since it runs before the first picture.
   *
   * @param themes the names that {@link Setting#THEME} takes
   */
  public static Config read(byte[] file, List<String> themes) {
    if (file.length > MOST_BYTES) {
      return none("is too big for a file of settings");
    }
    for (byte b : file) {
      if (b == 0) {
        return none("is no text");
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return new ConfigReader(themes).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return none("is not UTF-8");
    }
  }

  /** How the file calls the keys of an action: {@code key.next-chain}. */
  public static String label(Action action) {
    return KEY + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Config none(String what) {
    return new Config(Preferences.USUAL, List.of(Complaint.of(0, what, HINT)));
  }
}
