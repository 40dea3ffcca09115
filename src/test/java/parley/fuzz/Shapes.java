package parley.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Inputs that have one thing many times, by a name: where a reader may do too much for each. */
public final class Shapes {
  private final Map<String, IntFunction<String>> all = new LinkedHashMap<>();

  private Shapes() {}

  /** Pages. */
  public static Map<String, IntFunction<String>> pages() {
    Shapes shapes = new Shapes();
    for (String tag : new String[] {"div", "span", "b", "a href=x", "table><tr><td", "font", "p"}) {
      shapes.page("open <" + tag + ">", n -> ("<" + tag + ">").repeat(n) + "x");
    }
    shapes.page("siblings", n -> "<p class=a>x</p>\n".repeat(n));
    shapes.page("own classes", n -> each(n, i -> "<p class=c" + i + ">x</p>"));
    shapes.page("own ids", n -> each(n, i -> "<p id=c" + i + ">x</p>"));
    shapes.page("attributes", n -> "<p " + each(n, i -> " a" + i / 100 + "=1") + ">x");
    shapes.page("classes of one", n -> "<p class=\"" + each(n, i -> " c" + i) + "\">x");
    shapes.page("entities", n -> "&amp;&#1;&no;".repeat(n));
    shapes.page("less-than", n -> "<".repeat(n));
    shapes.page("remarks", n -> "<!--".repeat(n));
    shapes.page("greater-than", n -> "<p>" + "> ".repeat(n));
    shapes.page("links", n -> "<a href=x>y</a> ".repeat(n));
    shapes.page("links of a line", n -> each(n, i -> "<a href=x" + i + ">y</a> "));
    shapes.page("alike lines", n -> each(n, i -> "<p><a href=x" + i + ">y</a></p>"));
    shapes.page("dates", n -> "<p>" + "May 3, 2019 at 10:15 am ".repeat(n));
    shapes.page("dates apart", n -> "<p>3 May 2019</p>".repeat(n));
    shapes.page("says", n -> "<p><b>Ann</b> said: x</p>".repeat(n));
    shapes.page("headings", n -> "<h2>Comments</h2>".repeat(n));
    shapes.page("long word", n -> "<p>" + "x".repeat(n));
    shapes.page("long name", n -> wordpress(1, "N".repeat(n)));
    shapes.page("comments", n -> wordpress(n, "A"));
    shapes.page("many names", n -> each(n, i -> comment(i, "A" + i)));
    shapes.page("quotes", n -> "<blockquote>x</blockquote>".repeat(n));
    shapes.page("breaks", n -> "<br>".repeat(n));
    shapes.page("rows", n -> "<table>" + "<tr><td>Ann<td>3 May 2019<td>x".repeat(n));
    shapes.page("definitions", n -> "<dl>" + "<dt>Ann<dd>x".repeat(n));
    shapes.page("JSON", n -> "<script type=application/ld+json>" + "[".repeat(n) + "</script>");
    shapes.page("JSON comments", Shapes::json);
    return shapes.all;
  }

  /** Texts. */
  public static Map<String, IntFunction<String>> texts() {
    Shapes shapes = new Shapes();
    String[] units = {
      "> ",
      ">",
      "a ",
      "x",
      "  1. Ann said:\n\n    x\n",
      "* **Ann** (2019-05-03)\n\n  x\n\n",
      "\n\n",
      "Ann | May 3, 2019\n\nx\n\n",
      "[a](b) ",
      "[1]a ",
      "May 3, 2019 at 10:15 am ",
      "# T\n",
      "- x\n",
      "```\n",
      "| a | b |\n",
      "Ann said: ",
      "“x",
      "> a\n> > b\n",
      "Comments\n",
      "Re: x\n",
      "---\n",
      "Ann wrote:\n> x\n\n",
      "  ",
      "\t",
      "•",
      "http://a.b/c ",
      "e\u0301",
      "\u200d",
      "👨‍👩‍👧",
      "( [ { ",
    };
    for (String unit : units) {
      shapes.all.put(unit.replace("\n", "\\n"), n -> "Title\n\nx\n\n" + unit.repeat(n));
    }
    return shapes.all;
  }

  private void page(String name, IntFunction<String> body) {
    all.put(name, n -> "<!doctype html><title>T</title><body>" + body.apply(n));
  }

  private static String each(int n, IntFunction<String> one) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < n; i++) {
      all.append(one.apply(i));
    }
    return all.toString();
  }

  private static String wordpress(int n, String name) {
    return "<ol class=commentlist>" + each(n, i -> comment(i, name)) + "</ol>";
  }

  private static String comment(int i, String name) {
    return "<li class=comment id=comment-" + i + "><cite class=fn>" + name + "</cite><p>x</p></li>";
  }

  private static String json(int n) {
    String one = "{\"@type\":\"Comment\",\"text\":\"x\",\"author\":{\"name\":\"A\"}},";
    return "<script type=application/ld+json>{\"@type\":\"Article\",\"comment\":["
        + one.repeat(n)
        + "{}]}</script><p>x";
  }

  /** The bytes of a text. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
