package parley.read.html.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Node;
import parley.read.html.CommentReader;
import parley.read.html.Dates;
import parley.read.html.NodeSet;
import parley.read.html.Page;
import parley.read.html.Said;

/**
 * Reads the items of a thread with the common reader; where that finds nobody, once more with the
 * names marked that the comparison of the items shows.
 */
final class ItemReader {
  private static final int MOST_LESSONS = 200;

  /** As many items as tell whether the common reader finds the names. */
  private static final int MOST_TRIED = 500;

  private final Survey survey;
  private final List<Integer> items;
  private final String language;
  private final Set<Node> roots = new NodeSet();

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
    People people = new People(survey, items);
    List<Said> said = new ArrayList<>(items.size());
    CommentReader reader = reader();
    read(reader, Math.min(items.size(), MOST_TRIED), said);
    if (!People.areGood(said)) {
      people.mark();
      reader = reader();
      said.clear();
    }
    read(reader, items.size(), said);
    said = people.trimmed(said);
    said = new Bodies(survey, items, roots).mended(said);
    said = new Chorus(Heads.trimmed(said)).without();
    return new Moments(survey, items, new Dates(language)).mended(said);
  }

  /** A reader that knows how the page writes dates. */
  private CommentReader reader() {
    CommentReader reader = new CommentReader(new Dates(language));
    for (int i = 0; i < items.size() && i < MOST_LESSONS; i++) {
      reader.learn(survey.element(items.get(i)), roots);
    }
    return reader;
  }

  /** Reads on behind what was said so far, up to before an item. */
  private void read(CommentReader reader, int to, List<Said> said) {
    for (int i = said.size(); i < to; i++) {
      said.add(reader.read(survey.element(items.get(i)), roots));
    }
  }
}
