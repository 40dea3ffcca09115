package parley.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs Jazzer on every target in turn, a slice of time each, one process at a time, until the time
 * is over; says how many inputs were tried. A target that failed is left alone from then on: the
 * input that did it is in its directory, to be copied to {@code src/test/resources/fuzz} with the
 * fix.
 *
 * <p>Everything is under {@code target/fuzz}: for each target its corpus, what it found and its
 * log; and {@code executions.txt}, a line a slice.
 */
public final class Campaign {
  private static final Path HOME = Path.of("target", "fuzz");
  private static final Path DICTIONARIES = Path.of("src", "fuzz", "dictionaries");
  private static final Pattern EXECUTED =
      Pattern.compile("(?m)^stat::number_of_executed_units: +([0-9]+)$");
  private static final int HANGS_AFTER_SECONDS = 60;
  private static final int SLICE_SECONDS = 70;
  private static final int LEAST_SECONDS = 15; // the fuzzer takes some of them to start

  private final long end;
  private final Set<Target> targets;
  private final Map<Target, Long> executed = new EnumMap<>(Target.class);
  private final Set<Target> failed = EnumSet.noneOf(Target.class);

  private Campaign(Duration time, Set<Target> targets) {
    this.end = System.nanoTime() + time.toNanos();
    this.targets = targets;
  }

  /** Takes seconds and the names of targets; none means all. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Set<Target> targets = EnumSet.noneOf(Target.class);
    for (int i = 1; i < args.length; i++) {
      if (!args[i].isBlank()) {
        targets.add(Target.valueOf(args[i].toUpperCase(Locale.ROOT)));
      }
    }
    targets = targets.isEmpty() ? EnumSet.allOf(Target.class) : targets;
    Campaign campaign = new Campaign(Duration.ofSeconds(Long.parseLong(args[0])), targets);
    campaign.run();
    if (!campaign.failed.isEmpty()) {
      throw new IllegalStateException("these failed: " + campaign.failed);
    }
  }

  private long secondsLeft() {
    return Duration.ofNanos(end - System.nanoTime()).toSeconds();
  }

  private void run() throws IOException, InterruptedException {
    for (Target target : targets) {
      Seeds.plant(target, corpus(target));
    }
    while (secondsLeft() >= LEAST_SECONDS && !failed.containsAll(targets)) {
      for (Target target : targets) {
        long seconds = Math.min(secondsLeft(), share(target) * SLICE_SECONDS);
        if (seconds >= LEAST_SECONDS && !failed.contains(target)) {
          slice(target, seconds);
        }
      }
    }
    long sum = 0;
    for (Map.Entry<Target, Long> one : executed.entrySet()) {
      note(String.format("%-10s %,d", one.getKey().label(), one.getValue()));
      sum += one.getValue();
    }
    note(String.format("%-10s %,d, failed: %s", "in all", sum, failed));
  }

  /** Formats are slow and large, and take a minute until their code is compiled. */
  private static int share(Target target) {
    return switch (target) {
      case HTML, PLAIN -> 12;
      case SOURCE, KEYS, TEXT, EXPORT, QUOTE, STATE, SETTINGS, FILTER -> 1;
    };
  }

  /** Where a fuzzer should see what is compared; elsewhere that costs four runs of five. */
  private static boolean comparesNumbers(Target target) {
    return switch (target) {
      case STATE, SETTINGS, SOURCE -> true;
      case HTML, PLAIN, KEYS, TEXT, EXPORT, QUOTE, FILTER -> false;
    };
  }

  private static Path corpus(Target target) throws IOException {
    return Files.createDirectories(HOME.resolve(target.label()).resolve("corpus"));
  }

  private void slice(Target target, long seconds) throws IOException, InterruptedException {
    Path log = HOME.resolve(target.label()).resolve("log.txt");
    Path last = HOME.resolve(target.label()).resolve("last.txt");
    Process fuzzer =
        new ProcessBuilder(command(target, seconds))
            .redirectErrorStream(true)
            .redirectOutput(last.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(fuzzer::destroy));
    int code = fuzzer.waitFor();
    String said = Files.readString(last, StandardCharsets.ISO_8859_1);
    Files.writeString(log, said, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Matcher stated = EXECUTED.matcher(said);
    long runs = stated.find() ? Long.parseLong(stated.group(1)) : 0;
    executed.merge(target, runs, Long::sum);
    if (code != 0) {
      failed.add(target);
    }
    LocalTime now = LocalTime.now().truncatedTo(ChronoUnit.SECONDS);
    String end = code == 0 ? "" : ", ended with " + code;
    note(String.format("%s %-10s %,12d in %d s%s", now, target.label(), runs, seconds, end));
  }

  private static void note(String line) throws IOException {
    System.out.println(line);
    Files.writeString(
        HOME.resolve("executions.txt"),
        line + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static List<String> command(Target target, long seconds) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xss640k", "-Xmx600m", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + target.home().getName());
    String instrumented = "parley.**:com.googlecode.lanterna.input.**";
    command.add("--instrumentation_includes=" + instrumented);
    command.add("--instrumentation_excludes=parley.fuzz.**:parley.view.TextPattern**");
    command.add("--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection");
    command.add("--trace=" + (comparesNumbers(target) ? "cov:cmp" : "cov"));
    command.add("--reproducer_path=" + HOME.resolve(target.label()));
    command.add("-artifact_prefix=" + HOME.resolve(target.label()) + "/");
    command.add("-max_len=" + target.longest());
    command.add("-max_total_time=" + seconds);
    command.add("-timeout=" + HANGS_AFTER_SECONDS);
    command.add("-rss_limit_mb=4000");
    command.add("-print_final_stats=1");
    Path words = DICTIONARIES.resolve(target.label() + ".dict");
    if (Files.exists(words)) {
      command.add("-dict=" + words);
    }
    command.add(corpus(target).toString());
    return command;
  }
}
