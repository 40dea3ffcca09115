package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.When;
import parley.read.html.Dates;
import parley.read.html.Page;

/** Flarum: what it shows without scripts, and what a browser saves of its living pages. */
final class Flarum extends Forum {
  private static final String DATE = "data-time";

  Flarum() {
    super("flarum", "Flarum discussions: article with .PostUser-name and .Post-body");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    for (Element text : page.withClass("Post-body")) {
      Element post = text.closest("article");
      if (post != null && post.selectFirst(".PostUser") != null) {
        posts.add(post);
      }
    }
    return posts;
  }

  @Override
  String id(Element post) {
    Element stream = post.closest("[data-id]");
    return stream == null ? "" : stream.attr("data-id");
  }

  @Override
  void prepare(Page page) {
    FlarumDates dates = FlarumDates.of(page);
    for (Element text : page.withClass("Post-body")) {
      Element post = text.closest("article");
      String when = dates.of(text);
      if (post != null && !when.isEmpty()) {
        post.attr(DATE, when);
      }
    }
  }

  @Override
  When date(Element post, PostReader reader, Dates dates) {
    When shown = reader.date(post);
    return shown.known() ? shown : dates.iso(post.attr(DATE));
  }

  @Override
  String heading() {
    return "#flarum-content h1, .DiscussionHero-title";
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(".PostUser .username", ".PostUser-name"),
            new Query("time[datetime]"),
            new Query(".Post-body"))
        .without(".Post-footer", ".Post-actions");
  }
}
