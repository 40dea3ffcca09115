package parley.read.html.software;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.read.html.JsonTree;
import parley.read.html.Page;

/**
 * What the second design of reddit keeps about its comments in a script: {@code window.___r}, a
 * tree with an object for every id. Saved pages have it at times; it knows names and moments that
 * the page itself does not show.
 */
final class RedditModels {
  private static final String START = "___r";

  private final Map<String, Map<?, ?>> byId = new HashMap<>();

  RedditModels(Page page) {
    for (Element script : page.withTag("script")) {
      for (Node data = script.firstChild(); data != null; data = data.nextSibling()) {
        String text = data.nodeValue();
        int name = text.indexOf(START);
        int brace = name < 0 ? -1 : text.indexOf('{', name);
        if (brace >= 0 && text.contains("\"t1_")) {
          collect(JsonTree.of(text.substring(brace)));
        }
      }
    }
  }

  private void collect(Object root) {
    Deque<Object> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Object value = open.pop();
      if (value instanceof List<?> list) {
        for (Object inner : list) {
          open.push(inner);
        }
      } else if (value instanceof Map<?, ?> map) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          add(String.valueOf(entry.getKey()), entry.getValue(), open);
        }
      }
    }
  }

  private void add(String key, Object value, Deque<Object> open) {
    if (key.startsWith("t1_") && value instanceof Map<?, ?> model && model.containsKey("author")) {
      byId.putIfAbsent(key, model);
    } else if (value instanceof Map || value instanceof List) {
      open.push(value);
    }
  }

  /** A fact about a comment, or empty. */
  String fact(String id, String name) {
    Map<?, ?> model = byId.get(id);
    return model != null && model.get(name) instanceof String text ? text : "";
  }
}
