package parley.read.html.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import parley.read.ReadException;
import parley.read.Source;
import parley.read.html.Page;

/** Tells the evidence for the best groups of pages: {@code LEAST FILE|DIR...}. */
final class Told {
  private static final int MOST = 8;

  private Told() {}

  public static void main(String[] args) throws IOException, ReadException {
    for (int i = 1; i < args.length; i++) {
      try (Stream<Path> all = Files.walk(Path.of(args[i]))) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          System.out.println("== " + file);
          System.out.print(told(file, Integer.parseInt(args[0])));
        }
      }
    }
  }

  private static String told(Path file, int least) throws IOException, ReadException {
    Source source = Source.open(file.toString(), Optional.empty());
    Page page = Page.of(Jsoup.parse(source.text()));
    List<Finder.Candidate> found = new Finder(Survey.of(page)).candidates(least);
    StringBuilder out = new StringBuilder();
    for (Finder.Candidate c : found.subList(0, Math.min(MOST, found.size()))) {
      out.append(Math.round(c.score())).append(' ').append(c.key()).append(" x");
      out.append(c.group().size()).append(c.told()).append('\n');
    }
    Survey survey = Survey.of(page);
    int shown = 0;
    for (int item : new Finder(survey).items()) {
      org.jsoup.nodes.Element e = survey.element(item);
      if (shown++ < MOST) {
        out.append("   * ").append(e.normalName()).append(" #").append(e.id());
        out.append(" .").append(e.className()).append('\n');
      }
    }
    return out.toString();
  }
}
