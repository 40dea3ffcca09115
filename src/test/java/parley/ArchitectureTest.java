package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages, the homes of the libraries, and the one way out. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("parley");

  private static final String LANTERNA = "com.googlecode.lanterna..";
  private static final String PICOCLI = "picocli..";
  private static final String JSOUP = "org.jsoup..";

  @ParameterizedTest(name = "{0} knows {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "parley.text..      | ",
        "parley.model..     | ",
        "parley.quote..     | parley.model.. parley.text..",
        "parley.view..      | parley.quote.. parley.model.. parley.text..",
        "parley.read..      | parley.model.. parley.text.. org.jsoup..",
        "parley.write..     | parley.model.. parley.text..",
        "parley.state..     | parley.model.. parley.text..",
        "parley.settings..  | parley.view..",
        "parley.tui..       | parley.view.. parley.model.. parley.text.. com.googlecode.lanterna.. sun.misc",
        "parley.cli..       | parley.. picocli..",
      })
  void packagesKnowOnlyWhatTheyMay(String from, String may) {
    knowsOnly(from, may == null ? List.of() : List.of(may.split(" "))).check(PROGRAM);
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource({
    "com.googlecode.lanterna.., parley.tui..",
    "picocli..,                 parley.cli..",
    "org.jsoup..,               parley.read.html.."
  })
  void librariesHaveOneHome(String library, String home) {
    livesIn(library, home).check(PROGRAM);
  }

  @Test
  void onlyMainEndsTheProgram() {
    onlyMainExits().check(PROGRAM);
  }

  @Test
  void stateAndPicturesTouchNoFileNetworkOrClock() {
    noClasses()
        .that()
        .resideInAnyPackage("parley.model..", "parley.text..", "parley.quote..", "parley.view..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io", "java.nio..", "java.net..")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .check(PROGRAM);
  }

  @Test
  void onlyTheCommandLineKnowsWhatIsKept() {
    noClasses()
        .that()
        .resideOutsideOfPackages("parley.cli..", "parley.state..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("parley.state..")
        .check(PROGRAM);
  }

  @Test
  void settingsAreReadFromBytesNotFiles() {
    noClasses()
        .that()
        .resideInAPackage("parley.settings..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io", "java.nio.file..", "java.net..")
        .check(PROGRAM);
  }

  @Test
  void nothingKnowsTheCommandLineButMain() {
    noClasses()
        .that()
        .resideOutsideOfPackages("parley.cli..", "parley")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("parley.cli..", "parley")
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @ParameterizedTest(name = "{0} knows {1} only through {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "parley.read                 | parley.read.html.. parley.read.plain..        | Formats",
        "parley.read.html            | parley.read.html.software.. parley.read.html.structure.. | Dialects",
        "parley.read.html.software.. | parley.read.html.structure.. parley.read.plain.. | nobody",
        "parley.read.html.structure..| parley.read.html.software.. parley.read.plain..  | nobody",
        "parley.read.plain..         | parley.read.html.software.. parley.read.html.structure.. | nobody",
      })
  void formatsAndLayersAreKnownToTheirListAlone(String from, String to, String list) {
    knownOnlyTo(list, from, to).check(PROGRAM);
  }

  @Test
  void theListsOfFormatsAndLayersAreNeeded() {
    assertThat(knownOnlyTo("nobody", "parley.read", "parley.read.html..").evaluate(PROGRAM))
        .matches(result -> result.hasViolation());
    assertThat(
            knownOnlyTo("nobody", "parley.read.html", "parley.read.html.software..")
                .evaluate(PROGRAM))
        .matches(result -> result.hasViolation());
  }

  /** Rules that no class can break would hold for ever: this class breaks some of each kind. */
  @Test
  void rulesFindWhatTheyForbid() {
    JavaClasses intruder = new ClassFileImporter().importClasses(Intruder.class);
    assertThat(knowsOnly("parley..", List.of()).evaluate(intruder).hasViolation()).isTrue();
    assertThat(
            knowsOnly("parley..", List.of("parley..", JSOUP, LANTERNA, PICOCLI)).evaluate(intruder))
        .matches(result -> !result.hasViolation());
    assertThat(livesIn(JSOUP, "parley.read.html..").evaluate(intruder).hasViolation()).isTrue();
    assertThat(livesIn(LANTERNA, "parley.tui..").evaluate(intruder).hasViolation()).isTrue();
    assertThat(livesIn(PICOCLI, "parley.cli..").evaluate(intruder).hasViolation()).isTrue();
    assertThat(onlyMainExits().evaluate(intruder).hasViolation()).isTrue();
  }

  @Test
  void theProgramWasFound() {
    assertThat(PROGRAM.contain(Main.class)).isTrue();
    assertThat(PROGRAM.contain(parley.text.Width.class)).isTrue();
    assertThat(PROGRAM.contain(ArchitectureTest.class)).isFalse();
  }

  private static ArchRule knowsOnly(String from, List<String> may) {
    List<String> all = new ArrayList<>(may);
    all.add(from);
    all.add("java..");
    return classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(all.toArray(String[]::new))
        .allowEmptyShould(true);
  }

  private static ArchRule livesIn(String library, String home) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  private static ArchRule knownOnlyTo(String list, String from, String to) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .and()
        .doNotHaveSimpleName(list)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to.split(" "));
  }

  private static ArchRule onlyMainExits() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class);
  }

  private static final class Intruder {
    static void breaksIn() {
      org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse("");
      new com.googlecode.lanterna.TerminalSize(page.childNodeSize(), 1);
      new picocli.CommandLine(page);
      System.exit(1);
    }
  }
}
