package parley.read.html.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Node;
import parley.read.html.CommentReader;
import parley.read.html.Dates;
import parley.read.html.Page;
import parley.read.html.Said;

/**
 * Reads the items of a thread with the common reader; where that finds nobody, once more with the
 * names marked that the comparison of the items shows.
 */
final class ItemReader {
  private static final int MOST_LESSONS = 200;

  private final Survey survey;
  private final List<Integer> items;
  private final String language;
  private final Set<Node> roots = Collections.newSetFromMap(new IdentityHashMap<>());

  ItemReader(Page page, Survey survey, List<Integer> items) {
    this.survey = survey;
    this.items = items;
    this.language = page.language();
    for (int item : items) {
      roots.add(survey.element(item));
    }
  }

  /** What each item says. */
  List<Said> read() {
    List<Said> said = once();
    if (!People.areGood(said)) {
      new People(survey, items).mark();
      said = once();
    }
    said = new People(survey, items).trimmed(said);
    said = new Bodies(survey, items, roots).mended(said);
    said = new Chorus(Heads.trimmed(said)).without();
    return new Moments(survey, items, new Dates(language)).mended(said);
  }

  private List<Said> once() {
    CommentReader reader = new CommentReader(new Dates(language));
    for (int i = 0; i < items.size() && i < MOST_LESSONS; i++) {
      reader.learn(survey.element(items.get(i)), roots);
    }
    List<Said> said = new ArrayList<>();
    for (int item : items) {
      said.add(reader.read(survey.element(item), roots));
    }
    return said;
  }
}
