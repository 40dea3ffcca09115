package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * CSS queries in the order in which they are trusted, parsed once for a page. Each question costs
 * one walk over the part of the page that is asked, a query.
 */
final class Query {
  private final List<Evaluator> queries = new ArrayList<>(2);

  Query(String... css) {
    for (String query : css) {
      queries.add(QueryParser.parse(query));
    }
  }

  /** The first element below {@code root} for the first query that finds any, or null. */
  Element first(Element root) {
    for (Evaluator query : queries) {
      Element found = root.selectFirst(query);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** All elements below {@code root} that any of the queries finds. */
  List<Element> all(Element root) {
    List<Element> found = new ArrayList<>();
    for (Evaluator query : queries) {
      found.addAll(root.select(query));
    }
    return found;
  }

  /** Whether an element itself is one that a query asks for. */
  boolean is(Element element) {
    for (Evaluator query : queries) {
      if (element.is(query)) {
        return true;
      }
    }
    return false;
  }
}
