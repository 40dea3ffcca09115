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
