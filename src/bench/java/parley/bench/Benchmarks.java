package parley.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks as JMH's own main class does, with its options, and then says how each grows
 * with the number of comments: the exponent e of time ~ comments^e, 0 where the length of a thread
 * does not matter and 1 where the time is in proportion to it.
 */
public final class Benchmarks {
  private static final String SIZE = "comments";

  private Benchmarks() {}

  /** Takes the options of JMH: a pattern of names, {@code -p comments=1000}, and so on. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Map<String, List<Point>> series = series(new Runner(new CommandLineOptions(args)).run());
    System.out.println();
    for (Map.Entry<String, List<Point>> one : series.entrySet()) {
      if (one.getValue().size() > 1) {
        System.out.printf(
            Locale.ROOT, "%-32s time ~ comments^%.2f%n", one.getKey(), exponent(one.getValue()));
      }
    }
  }

  /** How long one operation takes at a number of comments, both as logarithms. */
  private record Point(double size, double time) {}

  private static Map<String, List<Point>> series(Collection<RunResult> results) {
    Map<String, List<Point>> series = new TreeMap<>();
    for (RunResult run : results) {
      String size = run.getParams().getParam(SIZE);
      if (size != null) {
        Result<?> score = run.getPrimaryResult();
        boolean rate = score.getScoreUnit().startsWith("ops/");
        double time = rate ? 1 / score.getScore() : score.getScore();
        series
            .computeIfAbsent(name(run), name -> new ArrayList<>())
            .add(new Point(Math.log(Double.parseDouble(size)), Math.log(time)));
      }
    }
    return series;
  }

  private static String name(RunResult run) {
    String method = run.getParams().getBenchmark();
    int owner = method.lastIndexOf('.', method.lastIndexOf('.') - 1);
    StringBuilder name = new StringBuilder(method.substring(owner + 1));
    for (String key : run.getParams().getParamsKeys()) {
      if (!key.equals(SIZE)) {
        name.append(' ').append(run.getParams().getParam(key));
      }
    }
    return name.toString();
  }

  /** The slope of the straight line that fits best. */
  private static double exponent(List<Point> points) {
    double size = 0;
    double time = 0;
    for (Point point : points) {
      size += point.size() / points.size();
      time += point.time() / points.size();
    }
    double above = 0;
    double below = 0;
    for (Point point : points) {
      above += (point.size() - size) * (point.time() - time);
      below += (point.size() - size) * (point.size() - size);
    }
    return above / below;
  }
}
