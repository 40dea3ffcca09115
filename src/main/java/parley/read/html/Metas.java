package parley.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What the {@code meta} elements of a page say, by any of their names. One pass over them. */
final class Metas {
  private static final String[] KEYS = {"property", "name", "itemprop"};

  private final Map<String, String> said = new HashMap<>();

  Metas(List<Element> elements) {
    for (Element meta : elements) {
      Attributes told = Dom.attributes(meta);
      String content = told.get("content");
      if (!content.isBlank()) {
        for (String key : KEYS) {
          said.putIfAbsent(told.get(key), content);
        }
      }
    }
  }

  /** The content of the first with that name that says anything, or empty. */
  String of(String name) {
    return said.getOrDefault(name, "");
  }
}
