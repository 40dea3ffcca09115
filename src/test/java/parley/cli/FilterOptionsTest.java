package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter means the same comments in every command. */
class FilterOptionsTest {
  private static final String SAMPLE = "samples/02-library-fines.html";

  @ParameterizedTest
  @CsvSource({
    "--author kamal, 2",
    "--op, 5",
    "--op --invert, 14",
    "--answered --not-author maren, 9",
    "--since 2024-03-06, 6",
    "--since 2024-03-05 --until 2024-03-05, 6",
    "--until 2024-03-04T10:27, 2",
    "--conversation kamal --conversation beatrix, 3",
    "--since 2024-03-06 --match the --not-author Kamal, 3",
  })
  void everyCommandShowsTheSameComments(String options, int expected) {
    List<String> args = new ArrayList<>(List.of(options.split(" ")));
    args.addAll(List.of("--context", "none", SAMPLE));
    String people = run("commenters", args).lines().findFirst().orElseThrow();
    assertThat(people).startsWith(expected + " comments by");
    assertThat(count("\"kind\":\\s*\"comment\"", run("export --format jsonl", args)))
        .as("export")
        .isEqualTo(expected);
    assertThat(
            count("(?m)^ ▾ .*#\\d", run("show", args)) + count("(?m)^ │.*▾ .*#", run("show", args)))
        .as("show")
        .isEqualTo(expected);
  }

  private static String run(String command, List<String> args) {
    List<String> all = new ArrayList<>(List.of(command.split(" ")));
    all.addAll(args);
    Ran ran = Ran.parley(all.toArray(new String[0]));
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }

  private static int count(String regex, String text) {
    Matcher found = Pattern.compile(regex).matcher(text);
    int n = 0;
    while (found.find()) {
      n++;
    }
    return n;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--since tomorrow, --since tomorrow is no date",
        "--since 2020 --until 2019, --until 2019 is before --since",
        "--invert, --invert leaves nothing",
        "--conversation kamal, --conversation needs two people",
        "--match (, --match (: unclosed group",
      })
  void whatMakesNoSenseIsNamed(String line) {
    String[] parts = line.split(", ", 2);
    List<String> args = new ArrayList<>(List.of(("show " + parts[0]).split(" ")));
    args.add(SAMPLE);
    Ran ran = Ran.parley(args.toArray(new String[0]));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("parley: " + parts[1]).hasLineCount(1);
  }

  @Test
  void aFilterThatNothingPassesEndsAsGrepDoes() {
    Ran ran = Ran.parley("show", "--since", "2031", SAMPLE);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
  }
}
