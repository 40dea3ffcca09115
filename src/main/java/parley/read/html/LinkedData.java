package parley.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;

/**
 * Comments that a page lists for machines as JSON-LD: {@code Comment}, {@code Answer}, and what
 * stands behind {@code comment}. Many pages list the first few only; the page's own number is kept.
 * Questions that a site answers itself (FAQPage) are no discussion.
 *
 * @see <a href="https://schema.org/DiscussionForumPosting">schema.org/DiscussionForumPosting</a>
 */
final class LinkedData implements Dialect {
  @Override
  public String name() {
    return "json-ld";
  }

  @Override
  public String description() {
    return "pages whose comments are listed as schema.org JSON-LD";
  }

  @Override
  public int confidence(Page page) {
    ArticleBuilder trial = new ArticleBuilder("");
    int claimed = new Walker(page, trial).run();
    return trial.comments() == 0 ? 0 : claimed > trial.comments() ? 30 : 60;
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    int claimed = new Walker(page, article).run();
    if (claimed >= 0) {
      article.claimed(claimed);
    }
  }

  /** A value of the tree with the comment it stands below and the key that led to it. */
  private record Task(Object value, int parent, String key) {}

  /** Goes through the values of a page in order. */
  private static final class Walker {
    private final Page page;
    private final ArticleBuilder article;
    private final Dates dates;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private int claimed = -1;

    Walker(Page page, ArticleBuilder article) {
      this.page = page;
      this.article = article;
      this.dates = new Dates(page.language());
    }

    /** Adds all comments; the number of comments that the page states, or -1. */
    int run() {
      for (Element script : page.withTag("script")) {
        if (script.attr("type").equals("application/ld+json")) {
          for (Node data = script.firstChild(); data != null; data = data.nextSibling()) {
            String text = data.nodeValue();
            if (text.contains("omment\"") || text.contains("Answer\"")) {
              walk(JsonTree.of(text));
            }
          }
        }
      }
      return claimed;
    }

    private void walk(Object root) {
      tasks.push(new Task(root, -1, ""));
      while (!tasks.isEmpty()) {
        Task task = tasks.pop();
        if (task.value() instanceof List<?> list) {
          for (int i = list.size() - 1; i >= 0; i--) {
            tasks.push(new Task(list.get(i), task.parent(), task.key()));
          }
        } else if (task.value() instanceof Map<?, ?> map) {
          object(map, task);
        }
      }
    }

    private void object(Map<?, ?> map, Task task) {
      String type = string(map.get("@type"));
      if (type.equals("FAQPage")) {
        return;
      }
      if (map.containsKey("commentCount")) {
        claimed = Math.max(claimed, (int) Dom.number(string(map.get("commentCount")), 0));
      }
      int handle = task.parent();
      if (isComment(type, task.key())) {
        handle = comment(map, task.parent());
      }
      List<Task> inner = new ArrayList<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (entry.getValue() instanceof Map || entry.getValue() instanceof List) {
          inner.add(new Task(entry.getValue(), handle, String.valueOf(entry.getKey())));
        }
      }
      for (int i = inner.size() - 1; i >= 0; i--) {
        tasks.push(inner.get(i));
      }
    }

    private static boolean isComment(String type, String key) {
      return switch (type) {
        case "Comment", "Answer", "UserComments" -> true;
        default -> key.equals("comment");
      };
    }

    /** The handle of the new comment; that of its parent where the object says too little. */
    private int comment(Map<?, ?> map, int parent) {
      String said = string(map.get("text"));
      said = said.isEmpty() ? string(map.get("articleBody")) : said;
      said = said.isEmpty() ? string(map.get("description")) : said;
      String text = text(said);
      String author = author(map.get("author"));
      author = author.isEmpty() ? author(map.get("creator")) : author;
      String date = string(map.get("dateCreated"));
      When when = dates.iso(date.isEmpty() ? string(map.get("datePublished")) : date);
      boolean known = !author.isEmpty() || when.known();
      if (!known || text.isEmpty() || !seen.add(author + '\n' + when.packed() + '\n' + text)) {
        return parent;
      }
      return article.comment(parent, id(map), author, when, text, Kind.COMMENT);
    }

    private static String id(Map<?, ?> map) {
      String id = string(map.get("@id"));
      String named = id.isEmpty() ? string(map.get("url")) : id;
      return named.substring(named.lastIndexOf('#') + 1);
    }

    private static String author(Object value) {
      Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
      return first instanceof Map<?, ?> map ? string(map.get("name")) : string(first);
    }

    private static String text(String said) {
      if (said.indexOf('<') >= 0 && said.indexOf('>') >= 0) {
        return CommentText.of(Jsoup.parseBodyFragment(said).body());
      }
      return Parser.unescapeEntities(said, false).strip();
    }

    private static String string(Object value) {
      Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
      return first instanceof String text ? text.equals("null") ? "" : text : "";
    }
  }
}
