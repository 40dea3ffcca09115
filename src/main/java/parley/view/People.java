package parley.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.model.Discussion;
import parley.model.Identity;

/** Finds people of a discussion by what a user typed. */
public final class People {
  private People() {}

  /** The ids of the people with exactly this name, but for case. */
  public static List<Integer> named(Discussion discussion, String name) {
    List<Integer> same = new ArrayList<>();
    List<String> names = discussion.names();
    for (int id = 0; id < names.size(); id++) {
      if (Identity.same(names.get(id), name)) {
        same.add(id);
      }
    }
    return same;
  }

  /**
   * The ids of the people meant, without regard to case: those with exactly this name, else those
   * whose name holds it. Several answers to a part mean that the part is not unique.
   */
  public static List<Integer> find(Discussion discussion, String typed) {
    return find(discussion.names(), typed);
  }

  /** The same among names. */
  public static List<Integer> find(List<String> names, String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    List<Integer> whole = new ArrayList<>();
    List<Integer> part = new ArrayList<>();
    for (int id = 0; id < names.size(); id++) {
      String name = names.get(id).toLowerCase(Locale.ROOT);
      if (name.equals(wanted)) {
        whole.add(id);
      } else if (!wanted.isEmpty() && name.contains(wanted)) {
        part.add(id);
      }
    }
    return whole.isEmpty() ? part : whole;
  }
}
