package parley.state;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;

/** A thread of objects that remember who they are, so that marks can be followed through copies. */
final class Talk {
  /** What a page tells of its comments. */
  enum Page {
    IDS,
    IDS_AND_DATES,
    TIMES,
    DAYS,
    NOTHING
  }

  /** One comment; the same object in every copy of the page. */
  static final class Said {
    final int number;
    final String author;
    String text;
    Said parent;

    Said(int number, String author, String text, Said parent) {
      this.number = number;
      this.author = author;
      this.text = text;
      this.parent = parent;
    }
  }

  private static final String[] NAMES = {"Tavi", "Vesna", "joE", "Ada", "Harut", "Юлия", "", "林"};

  final List<Said> all = new ArrayList<>();
  final Set<Said> orphaned = new HashSet<>();
  private final Random random;
  private final Page page;
  private int numbers;

  Talk(Random random, Page page) {
    this.random = random;
    this.page = page;
  }

  Said add() {
    Said parent =
        all.isEmpty() || random.nextInt(3) == 0 ? null : all.get(random.nextInt(all.size()));
    Said said = new Said(numbers++, NAMES[random.nextInt(NAMES.length)], words(), parent);
    all.add(random.nextInt(all.size() + 1), said);
    return said;
  }

  private String words() {
    StringBuilder text = new StringBuilder();
    for (int w = 6 + random.nextInt(30); w > 0; w--) {
      text.append("word").append(random.nextInt(100_000)).append(' ');
    }
    return text.toString().strip();
  }

  /** Takes a comment away; its replies go up. */
  void remove(Said said) {
    all.remove(said);
    for (Said other : all) {
      if (other.parent == said) {
        other.parent = said.parent;
        orphaned.add(other);
      }
    }
  }

  /** Changes the middle, the start or the end of a text. */
  void edit(Said said) {
    switch (random.nextInt(3)) {
      case 0 -> said.text += " Edited: " + words();
      case 1 -> said.text = words() + " " + said.text;
      default -> {
        int middle = said.text.length() / 2;
        said.text = said.text.substring(0, middle) + words() + said.text.substring(middle);
      }
    }
  }

  void shuffle() {
    Collections.shuffle(all, random);
  }

  /** The comments in the order in which the page shows them. */
  List<Said> order() {
    List<Said> order = new ArrayList<>();
    Deque<Said> open = new ArrayDeque<>();
    push(open, null);
    while (!open.isEmpty()) {
      Said said = open.pop();
      order.add(said);
      push(open, said);
    }
    return order;
  }

  private void push(Deque<Said> open, Said parent) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).parent == parent) {
        open.push(all.get(i));
      }
    }
  }

  Article article(String url, String title) {
    return article(url, title, thread());
  }

  static Article article(String url, String title, Discussion thread) {
    return new Article(
        "file.html",
        "test",
        title,
        url,
        "",
        When.UNKNOWN,
        List.of("Some words."),
        List.of(),
        -1,
        thread,
        List.of());
  }

  Discussion thread() {
    DiscussionBuilder builder = new DiscussionBuilder();
    List<Said> order = order();
    for (Said said : order) {
      int parent = said.parent == null ? -1 : order.indexOf(said.parent);
      builder.add(parent, id(said), said.author, when(said), said.text, Kind.COMMENT);
    }
    return builder.build();
  }

  private String id(Said said) {
    return switch (page) {
      case IDS, IDS_AND_DATES -> "c" + said.number;
      case TIMES, DAYS, NOTHING -> "";
    };
  }

  private When when(Said said) {
    LocalDateTime time = LocalDateTime.of(2024, 3, 4, 8, 0).plusMinutes(said.number * 7L);
    return switch (page) {
      case IDS, NOTHING -> When.UNKNOWN;
      case IDS_AND_DATES, TIMES -> When.of(time);
      case DAYS -> When.of(LocalDate.from(time));
    };
  }
}
