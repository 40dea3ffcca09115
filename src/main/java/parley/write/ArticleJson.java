package parley.write;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import parley.model.Article;
import parley.model.Discussion;

/** One article as the JSON object that other programs build on: its keys and their order. */
final class ArticleJson {
  private ArticleJson() {}

  static void write(Article article, BitSet kept, Json json) throws IOException {
    json.open('{');
    json.key("source").string(article.source());
    json.key("format").string(article.format());
    json.key("title").string(article.title());
    json.key("url").stringOrNull(article.url());
    json.key("author").stringOrNull(article.author());
    json.key("published").stringOrNull(article.published().iso());
    strings("body", article.body(), json);
    strings("notices", article.notices(), json);
    json.key("claimed").numberOrNull(article.claimed());
    comments(article.discussion(), kept, json);
    strings("problems", article.problems(), json);
    json.close('}');
  }

  private static void comments(Discussion discussion, BitSet kept, Json json) throws IOException {
    int[] place = new int[discussion.size()]; // index in the thread -> index in the output
    int written = 0;
    json.key("comments").open('[');
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      int parent = discussion.parent(i);
      place[i] = written++;
      comment(discussion, i, parent >= 0 && kept.get(parent) ? place[parent] : -1, json);
    }
    json.close(']');
  }

  private static void comment(Discussion discussion, int i, int parent, Json json)
      throws IOException {
    json.open('{');
    json.key("id").stringOrNull(discussion.id(i));
    json.key("parent").number(parent);
    json.key("author").stringOrNull(discussion.author(i));
    json.key("date").stringOrNull(discussion.date(i).iso());
    json.key("text").string(discussion.text(i));
    json.key("kind").string(discussion.isPingback(i) ? "pingback" : "comment");
    json.close('}');
  }

  private static void strings(String key, List<String> values, Json json) throws IOException {
    json.key(key).open('[');
    for (String value : values) {
      json.string(value);
    }
    json.close(']');
  }
}
