package parley.tui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.text.Addresses;

/**
 * Numbers for the addresses that cells link to (OSC 8), from 1; 0 is none. An address has one
 * number wherever it stands, which is its {@code id}, so that the parts of a wrapped link light up
 * as one.
 */
final class Hyperlinks {
  /** Longer ones are cut or dropped by terminals; VTE takes 2083 bytes. */
  private static final int LONGEST = 2_000;

  private static final int LIMIT = 1 << 14;

  private final boolean wanted;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> openings = new ArrayList<>();

  Hyperlinks(boolean wanted) {
    this.wanted = wanted;
  }

  /** The number of an address; 0 for those that no terminal should open. */
  int number(String address) {
    if (!wanted || address.isEmpty()) {
      return 0;
    }
    Integer known = numbers.get(address);
    if (known == null) {
      known = openings.size() < LIMIT ? add(address) : 0;
      numbers.put(address, known);
    }
    return known;
  }

  private int add(String address) {
    String encoded = Addresses.encoded(address);
    if (!Addresses.opens(address) || encoded.length() > LONGEST) {
      return 0;
    }
    int number = openings.size() + 1;
    openings.add("\033]8;id=p" + number + ";" + encoded + "\033\\");
    return number;
  }

  /** The sequence after which cells link to an address, or to nothing. */
  String sequence(int number) {
    return number == 0 ? "\033]8;;\033\\" : openings.get(number - 1);
  }

  boolean full() {
    return openings.size() >= LIMIT;
  }

  void clear() {
    numbers.clear();
    openings.clear();
  }
}
