package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeShellTest {
  @TempDir Path directory;

  @Test
  void oneShellAnswersEveryQuestionAnew() throws IOException {
    Path size = Files.writeString(directory.resolve("size"), "24 80\n");
    SizeShell shell = new SizeShell("echo $$ >>" + directory + "/shells; cat " + size);
    assertThat(shell.ask()).isEqualTo("24 80");
    Files.writeString(size, "10 40\n");
    assertThat(shell.ask()).isEqualTo("10 40");
    assertThat(Files.readAllLines(directory.resolve("shells")).stream().distinct()).hasSize(1);
  }

  @Test
  void aShellThatSomebodyEndedIsStartedAgain() throws IOException {
    SizeShell shell = new SizeShell("echo $$; exit");
    String first = shell.ask();
    assertThat(shell.ask()).isNotEqualTo(first).matches("[0-9]+");
  }

  @Test
  void nothingIsLeftOfAShellThatWasEnded() throws IOException {
    SizeShell shell = new SizeShell("echo $$");
    long first = Long.parseLong(shell.ask());
    shell.end();
    assertThat(ProcessHandle.of(first).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(Long.parseLong(shell.ask())).isNotEqualTo(first);
    shell.end();
    shell.end();
  }

  @Test
  void keysForAnotherProgramDoNotEndIt() throws IOException {
    SizeShell shell = new SizeShell("kill -INT $$; kill -QUIT $$; kill -TSTP $$; echo $$");
    assertThat(shell.ask()).isEqualTo(shell.ask());
  }

  @Test
  void aTerminalThatIsGoneIsSaidRatherThanWaitedFor() {
    assertThatThrownBy(() -> new SizeShell("false").ask()).isInstanceOf(IOException.class);
  }
}
