package parley;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
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

  /**
   * The network is out of reach: nothing here names a class that could get there, or asks jsoup to.
   */
  @Test
  void nothingReachesTheNetwork() {
    reachesNoNetwork().check(PROGRAM);
  }

  /**
   * Each of these writes what its own documentation says, and nothing else opens a file to write.
   */
  @Test
  void onlyAFewClassesCanWriteFiles() {
    writesNoFile(
            "parley.state.Folder",
            "parley.cli.SavedFile",
            "parley.cli.ClassArchive",
            "parley.cli.Rehearsal")
        .check(PROGRAM);
    for (String writer : List.of("parley.state.Folder", "parley.cli.SavedFile")) {
      assertThat(writesNoFile("parley.cli.ClassArchive").evaluate(PROGRAM).getFailureReport())
          .as("the rule sees how these write")
          .matches(report -> report.toString().contains(writer));
    }
  }

  /** The two streams that every process has are the only ones that are opened as such. */
  @Test
  void outputStreamsAreThoseOfTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("parley.tui.Tty")
        .and()
        .doNotHaveFullyQualifiedName("parley.cli.SystemStreams")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.io.FileOutputStream.class,
            java.io.FileWriter.class,
            java.io.RandomAccessFile.class)
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
    assertThat(reachesNoNetwork().evaluate(intruder).getFailureReport().getDetails())
        .anyMatch(line -> line.contains("Jsoup.connect"))
        .anyMatch(line -> line.contains("java.net.URL"));
    assertThat(writesNoFile("nobody").evaluate(intruder).getFailureReport().getDetails())
        .anyMatch(line -> line.contains("Files.writeString"));
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

  private static ArchRule reachesNoNetwork() {
    return noClasses()
        .should()
        .dependOnClassesThat(reachOut())
        .orShould()
        .callMethodWhere(
            target(owner(name("org.jsoup.Jsoup")))
                .and(target(HasName.Predicates.nameMatching("connect|newSession")))
                .or(target(owner(name("org.jsoup.Jsoup"))).and(target(takesAddress()))));
  }

  private static DescribedPredicate<JavaClass> reachOut() {
    return new DescribedPredicate<>("reach out") {
      @Override
      public boolean test(JavaClass used) {
        String name = used.getName();
        boolean harmless = name.startsWith("java.net.URI") || name.equals("java.net.URLDecoder");
        return name.startsWith("java.net.") && !harmless
            || name.startsWith("javax.net.")
            || name.startsWith("java.rmi.")
            || name.startsWith("java.nio.channels.") && name.contains("Socket")
            || name.startsWith("org.jsoup.Connection")
            || name.startsWith("org.jsoup.helper.HttpConnection")
            || name.startsWith("com.googlecode.lanterna.terminal.ansi.Telnet");
      }
    };
  }

  private static DescribedPredicate<CodeUnitCallTarget> takesAddress() {
    return new DescribedPredicate<>("takes an address") {
      @Override
      public boolean test(CodeUnitCallTarget called) {
        return called.getRawParameterTypes().stream()
            .anyMatch(type -> type.getName().equals("java.net.URL"));
      }
    };
  }

  private static ArchRule writesNoFile(String... but) {
    return noClasses()
        .that(
            new DescribedPredicate<>("are none of " + List.of(but)) {
              @Override
              public boolean test(JavaClass any) {
                return !List.of(but).contains(any.getName().replaceAll("\\$.*", ""));
              }
            })
        .should()
        .callMethodWhere(
            target(owner(name("java.nio.file.Files")))
                .and(
                    target(
                        HasName.Predicates.nameMatching(
                            "(write|create|copy|move|delete|set|new(Output|Buffered(W|w)riter|Byte)).*"))))
        .orShould()
        .callMethodWhere(
            target(owner(name("java.io.File")))
                .and(target(HasName.Predicates.nameMatching("(set|mkdir|rename|delete|create).*"))))
        .orShould()
        .callMethodWhere(
            target(owner(name("java.nio.channels.FileChannel")))
                .and(target(HasName.Predicates.nameMatching("open|write|truncate"))));
  }

  private static final class Intruder {
    static void breaksIn() throws java.io.IOException {
      org.jsoup.Jsoup.connect("https://a.example/").get();
      new java.net.URL("https://a.example/").openStream().close();
      java.nio.file.Files.writeString(java.nio.file.Path.of("x"), "");
      org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse("");
      new com.googlecode.lanterna.TerminalSize(page.childNodeSize(), 1);
      new picocli.CommandLine(page);
      System.exit(1);
    }
  }
}
