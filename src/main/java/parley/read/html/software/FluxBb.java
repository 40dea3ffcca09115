package parley.read.html.software;

import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/** FluxBB and PunBB 1.2, which it continues. */
final class FluxBb extends Forum {
  FluxBb() {
    super("fluxbb", "FluxBB and PunBB threads: div.blockpost#pN");
  }

  @Override
  List<Element> posts(Page page) {
    return page.withClass("blockpost");
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(".postleft dt"), new Query("h2 a[href]", "h2"), new Query(".postmsg"))
        .without(".postedit", ".postsignature")
        .quoting(".quotebox, blockquote:not(.quotebox blockquote)", "cite, h4");
  }
}
