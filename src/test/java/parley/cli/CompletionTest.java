package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion scripts, read by the shells they are for, where those are installed. */
class CompletionTest {
  private @TempDir Path here;

  /** What a shell prints that reads the completion script and then {@code commands}. */
  private List<String> run(List<String> shell, String name, String commands) throws Exception {
    String script = Samples.file(here, "c." + name, Ran.parley("completion", name).out());
    List<String> words = new ArrayList<>(shell);
    words.add("source '" + script + "'\n" + commands);
    Process process;
    try {
      process =
          new ProcessBuilder(words)
              .directory(here.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      assumeTrue(false, name + " is not installed");
      throw e;
    }
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out.lines().toList();
  }

  private List<String> bash(String line) throws Exception {
    return run(
        List.of("bash", "--norc", "--noprofile", "-c"),
        "bash",
        """
        complete -p parley >/dev/null || echo 'not registered'
        read -ra COMP_WORDS <<<"%s"
        [[ "%s" == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
        _complete_parley; printf '%%s\\n' "${COMPREPLY[@]}" | sort
        """
            .formatted(line, line));
  }

  private List<String> fish(String line) throws Exception {
    return run(
        List.of("fish", "--no-config", "-c"),
        "fish",
        "complete -C '" + line + "' | string split -f1 \\t | sort");
  }

  @Test
  void bashCompletesCommandsOptionsAndValues() throws Exception {
    assertThat(bash("parley ex")).containsExactly("export");
    assertThat(bash("parley show --not")).containsExactly("--not-author");
    assertThat(bash("parley show --context ")).containsExactly("none", "parents", "thread");
    assertThat(bash("parley export --format "))
        .containsExactly("csv", "html", "json", "jsonl", "markdown", "mbox");
    assertThat(bash("parley completion ")).containsExactly("bash", "fish", "zsh");
    assertThat(bash("parley help ex")).containsExactly("export");
  }

  @Test
  void bashOffersFilesWhereNothingElseFits() {
    assertThat(Ran.parley("completion", "bash").out())
        .contains("complete -F _complete_parley -o default parley");
  }

  @Test
  void fishCompletesCommandsOptionsValuesAndFiles() throws Exception {
    Samples.file(here, "lamp.txt", Samples.LAMP);
    assertThat(fish("parley ex")).containsExactly("export");
    assertThat(fish("parley show --not")).containsExactly("--not-author");
    assertThat(fish("parley show --context ")).containsExactly("none", "parents", "thread");
    assertThat(fish("parley export --format "))
        .containsExactly("csv", "html", "json", "jsonl", "markdown", "mbox");
    assertThat(fish("parley completion ")).containsExactly("bash", "fish", "zsh");
    assertThat(fish("parley help ex")).containsExactly("export");
    assertThat(fish("parley show la")).containsExactly("lamp.txt");
    assertThat(fish("parley la")).containsExactly("lamp.txt");
    assertThat(fish("parley formats la")).isEmpty();
  }

  @Test
  void zshReadsTheScriptAndRegistersIt() throws Exception {
    assertThat(run(List.of("zsh", "-f", "-c"), "zsh", "echo ${_comps[parley]:-missing}"))
        .singleElement()
        .asString()
        .contains("_complete_parley");
  }

  @Test
  void everyCommandAndOptionIsInEveryScript() {
    for (String shell : List.of("bash", "zsh", "fish")) {
      String script = Ran.parley("completion", shell).out();
      for (String word : List.of("commenters", "formats", "author", "input-format", "version")) {
        assertThat(script).as(shell).contains(word);
      }
    }
  }
}
