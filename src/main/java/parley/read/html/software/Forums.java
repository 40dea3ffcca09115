package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import parley.read.html.Dialect;

/** The forum software known, in the order in which it is asked. */
final class Forums {
  private Forums() {}

  /** One dialect a software; none is sure of a page of another. */
  static List<Dialect> all() {
    List<Dialect> all = new ArrayList<>(named());
    all.addAll(PlainViews.all());
    return List.copyOf(all);
  }

  private static List<Dialect> named() {
    return List.of(
        new PhpBb(),
        new PhpBbTables(),
        new FluxBb(),
        new MyBb(),
        new Smf(),
        new Vbulletin(),
        new Vbulletin5(),
        new SomethingAwful(),
        new XenForo(),
        new Invision(),
        new WoltLab(),
        new Discourse(),
        new NodeBb(),
        new Flarum(),
        new Vanilla(),
        new InSided(),
        new BbPress(),
        new Khoros(),
        new ProBoards());
  }
}
