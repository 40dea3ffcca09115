package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the build is made of: recorded, checked, and told to whoever reads the README. */
class ChecksumsTest {
  private static final Path LIST = Path.of(".mvn/checksums.sha256");

  @TempDir private Path repository;

  private Path file(String name, String content) throws Exception {
    Path file = repository.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private List<String> check(Path list, Path... classPath) throws Exception {
    List<String> entries = new ArrayList<>(List.of("target/classes"));
    Stream.of(classPath).map(Path::toString).forEach(entries::add);
    return new Checksums(Checksums.read(list), repository)
        .check(String.join(File.pathSeparator, entries));
  }

  @Test
  void oneByteMoreStopsTheBuild() throws Exception {
    Path jar = file("a/b/1/b-1.jar", "library");
    Path plugin = file("a/p/1/p-1.jar", "plugin");
    Path pom = file("a/p/1/p-1.pom", "what it needs");
    Path list = repository.resolve("list");
    assertThat(Checksums.add(list, repository)).isTrue();
    assertThat(list).content().hasLineCount(3).contains("  a/b/1/b-1.jar");
    assertThat(check(list, jar)).isEmpty();
    for (Path one : List.of(jar, plugin, pom)) {
      String before = Files.readString(one);
      Files.writeString(one, before + "!");
      assertThat(check(list, jar))
          .containsExactly(one + ": has not the bytes that are recorded for it");
      assertThat(Checksums.add(list, repository)).as("a record is not changed").isFalse();
      Files.writeString(one, before);
    }
    assertThat(check(list, jar)).isEmpty();
  }

  @Test
  void whatIsNotRecordedStopsTheBuild() throws Exception {
    Path jar = file("a/b/1/b-1.jar", "library");
    Path list = repository.resolve("list");
    Checksums.add(list, repository);
    Path other = file("a/c/1/c-1.jar", "another");
    Path outside = Path.of("/elsewhere/b-1.jar");
    assertThat(check(list, jar, other)).containsExactly(other + ": is not recorded");
    assertThat(check(list, jar, outside)).containsExactly(outside + ": is not recorded");
    assertThat(check(list)).as("a check that checks nothing").hasSize(1);
    Files.delete(jar);
    assertThat(check(list, jar)).as("nothing to compare").hasSize(1);
  }

  private static Document pom() throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml"));
  }

  private static String text(Element element, String tag, String otherwise) {
    NodeList found = element.getElementsByTagName(tag);
    return found.getLength() == 0 ? otherwise : found.item(0).getTextContent();
  }

  /** Every library and plugin that the POM names, those of profiles too, with its version. */
  @Test
  void everythingThePomNamesIsRecorded() throws Exception {
    Map<String, String> recorded = Checksums.read(LIST);
    int named = 0;
    for (String kind : List.of("dependency", "plugin")) {
      NodeList all = pom().getElementsByTagName(kind);
      for (int i = 0; i < all.getLength(); i++) {
        Element one = (Element) all.item(i);
        String version = text(one, "version", "");
        if (!version.isEmpty()) {
          String artifact = text(one, "artifactId", "");
          String group = text(one, "groupId", "org.apache.maven.plugins").replace('.', '/');
          String type = text(one, "type", "jar");
          named++;
          assertThat(recorded)
              .containsKey(
                  group + "/" + artifact + "/" + version + "/" + artifact + "-" + version + "."
                      + type);
        }
      }
    }
    assertThat(named).isGreaterThan(20);
  }

  /** The table of what is shipped: names, versions and licences as the libraries tell them. */
  @Test
  void theReadmeListsWhatIsShipped() throws Exception {
    List<List<String>> shipped = new ArrayList<>();
    NodeList all = pom().getElementsByTagName("dependency");
    for (int i = 0; i < all.getLength(); i++) {
      Element one = (Element) all.item(i);
      if (text(one, "scope", "").isEmpty()) {
        String artifact = text(one, "artifactId", "");
        shipped.add(List.of(artifact, text(one, "version", "")));
      }
    }
    Map<String, String> recorded = Checksums.read(LIST);
    List<List<String>> told = new ArrayList<>();
    for (List<String> row : Readme.table("shipped")) {
      told.add(row.subList(0, 2));
      String end = "/" + row.get(0) + "-" + row.get(1) + ".jar";
      String sum =
          recorded.entrySet().stream()
              .filter(e -> e.getKey().endsWith(end))
              .findFirst()
              .orElseThrow()
              .getValue();
      assertThat(row.get(3)).isEqualTo("`" + sum + "`");
      assertThat(licence(row.get(0) + "-" + row.get(1) + ".jar")).isEqualTo(row.get(2));
    }
    assertThat(told).isEqualTo(shipped);
  }

  /** What a library says itself, in the POM that was fetched with it. */
  private static String licence(String jar) throws Exception {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(File.separator + jar)) {
        File pom = new File(entry.replaceFirst("jar$", "pom"));
        Document told = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom);
        return text((Element) told.getElementsByTagName("license").item(0), "name", "");
      }
    }
    throw new AssertionError(jar + " is not on the class path");
  }
}
