package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README promises is kept by tests that are there, run with the others, and can fail. */
class PromisesTest {
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

  private static final Pattern INPUT = Pattern.compile("`([a-z]+/[a-z-]+)`");

  @Test
  void everyPromiseNamesTheTestsThatKeepIt() throws IOException {
    Map<String, String> tests = tests();
    for (List<String> row : Readme.table("promises")) {
      List<String> named = named(row.get(1));
      assertThat(named).as("tests of: %s", row.get(0)).isNotEmpty();
      for (String name : named) {
        assertThat(tests).as("promise: %s", row.get(0)).containsKey(name);
        assertThat(tests.get(name)).as(name).containsPattern("@(Repeated|Parameterized)?Test");
      }
      assertThat(row.get(2)).as("counts of: %s", row.get(0)).containsPattern("[0-9]");
    }
  }

  /** What once went wrong is guarded by a test or an input that is there. */
  @Test
  void everyBugThatWasFoundNamesItsGuard() throws IOException {
    Map<String, String> tests = tests();
    for (List<String> row : Readme.table("found")) {
      assertThat(named(row.get(1))).as("guards of: %s", row.get(0)).isNotEmpty();
      assertThat(tests)
          .as("guards of: %s", row.get(0))
          .containsKeys(named(row.get(1)).toArray(new String[0]));
      Matcher input = INPUT.matcher(row.get(1));
      while (input.find()) {
        assertThat(Path.of("src/test/resources/fuzz", input.group(1))).isRegularFile();
      }
    }
  }

  private static List<String> named(String cell) {
    List<String> names = new ArrayList<>();
    Matcher found = CLASS.matcher(cell);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new HashMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String name = file.getFileName().toString();
        tests.put(name.substring(0, name.length() - 5), Files.readString(file));
      }
    }
    return tests;
  }
}
