package parley.view;

import java.util.Optional;
import parley.text.Sanitizer;

/**
 * What a reader has to say: to its user in the status line, to the program, to the world outside.
 */
final class Outbox {
  private String said = "";
  private String notice = ""; // said once the mode that hides the status line is over
  private Effect asked = Effect.NONE;
  private Optional<Keymap.Meaning> meant = Optional.empty();

  /** What stands in the status line until the next key; may be empty. */
  String said() {
    return said;
  }

  void say(String message) {
    said = Sanitizer.typed(message); // it may name what was typed
  }

  /** Something that nobody asked for: said at once, or once the status line can be seen again. */
  void notice(String news, boolean hidden) {
    said = hidden ? said : news;
    notice = hidden ? news : "";
  }

  /** The status line can be seen again. */
  void uncover() {
    said = notice.isEmpty() ? said : notice;
    notice = "";
  }

  /** Asks for something that the world outside must do, once the key has been dealt with. */
  void ask(Effect effect) {
    asked = effect;
  }

  /** What was asked for since the last call. */
  Effect asked() {
    Effect effect = asked;
    asked = Effect.NONE;
    return effect;
  }

  /** Has an action done as if its key had been pressed, once this key has been dealt with. */
  void mean(Keymap.Meaning meaning) {
    meant = Optional.of(meaning);
  }

  /** What is to be done as if its key had been pressed, once. */
  Optional<Keymap.Meaning> meant() {
    Optional<Keymap.Meaning> meaning = meant;
    meant = Optional.empty();
    return meaning;
  }
}
