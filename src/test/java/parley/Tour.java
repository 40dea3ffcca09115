package parley;

import java.util.ArrayList;
import java.util.List;

/**
 * One session of reading, as the README tells it: the keys up to each picture. Three files, a
 * window of 80 columns and 20 rows.
 */
public final class Tour {
  public static final int COLUMNS = 80;
  public static final int ROWS = 20;

  /** The files, in the order of the library. */
  public static final List<String> FILES =
      List.of(
          "samples/01-harbour-vote.txt",
          "samples/02-library-fines.html",
          "samples/04-light-over-the-bay.txt");

  /**
   * A stretch of the session.
   *
   * @param part the part of the README that shows where it ends
   * @param keys characters, or names of keys in angle brackets
   */
  public record Leg(String part, String keys) {}

  public static final List<Leg> LEGS =
      List.of(
          new Leg("tour-library", ""),
          new Leg("tour-peek", "<Enter>jj<Tab>jjjjjj4ji"),
          new Leg("tour-search", "<Esc>mazM/leaflet<Enter>n"),
          new Leg("tour-person", "<Esc>'afcc"),
          new Leg("tour-roster", "<Esc>F<Tab><Tab>"),
          new Leg("tour-next", "<Esc>>]]vo"),
          new Leg("tour-time", "<Backspace>t5G"));

  private Tour() {}

  /** The keys of a leg one by one: characters, and names without their brackets. */
  public static List<String> keys(Leg leg) {
    List<String> keys = new ArrayList<>();
    String all = leg.keys();
    for (int i = 0; i < all.length(); ) {
      int end = all.charAt(i) == '<' && all.indexOf('>', i) > i + 2 ? all.indexOf('>', i) : -1;
      keys.add(end < 0 ? all.substring(i, i + 1) : all.substring(i + 1, end));
      i = end < 0 ? i + 1 : end + 1;
    }
    return keys;
  }
}
