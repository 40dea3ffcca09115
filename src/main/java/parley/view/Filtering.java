package parley.view;

import java.util.ArrayList;
import java.util.List;

/** Lays, changes and takes back filters, and mutes or highlights people. */
final class Filtering extends Step {
  Filtering(ThreadView view, Page page) {
    super(view, page);
  }

  ThreadView filterAuthor() {
    if (cursor == Visible.ARTICLE || view.visible().gap(cursor) || d.isPingback(cursor)) {
      return view.filter().isPresent() ? settled(view.withoutFilter()) : view;
    }
    List<Integer> person = List.of(d.authorId(cursor));
    boolean same = filter().authors().equals(person) && !filter().inverted();
    return filter(filter().withAuthors(same ? List.of() : person));
  }

  Filter filter() {
    return view.filter().isPresent() ? view.filter().get().filter() : Filter.ALL;
  }

  ThreadView filterBack() {
    return view.filter().isEmpty() ? view : settled(view.withFilterBack());
  }

  /** The two people of the filter, or who wrote this and whom it answers; again: everybody. */
  ThreadView conversation() {
    if (!filter().conversation().isEmpty()) {
      return filter(filter().withConversation(List.of()));
    }
    List<Integer> two = filter().authors().size() == 2 ? filter().authors() : speakers();
    if (two.isEmpty() || Conversation.of(d, two).isEmpty()) {
      return view;
    }
    return filter(filter().withConversation(two));
  }

  private List<Integer> speakers() {
    int parent = cursor < 0 ? -1 : d.answers(cursor);
    boolean two = parent >= 0 && d.authorId(parent) != d.authorId(cursor);
    return two ? List.of(d.authorId(parent), d.authorId(cursor)) : List.of();
  }

  ThreadView highlight() {
    Notes notes = view.notes();
    return cursor < 0
        ? view
        : view.withNotes(notes.withHighlighted(toggled(notes.highlighted(), d.authorId(cursor))));
  }

  ThreadView mute() {
    Notes notes = view.notes();
    return cursor < 0
        ? view
        : settled(view.withNotes(notes.withMuted(toggled(notes.muted(), d.authorId(cursor)))));
  }

  private static List<Integer> toggled(List<Integer> people, int person) {
    List<Integer> changed = new ArrayList<>(people);
    if (!changed.remove(Integer.valueOf(person))) {
      changed.add(person);
    }
    return changed;
  }

  ThreadView filter(Filter wanted) {
    Context context = view.filter().isPresent() ? view.filter().get().context() : Context.PARENTS;
    return settled(view.withFilter(wanted, context));
  }

  ThreadView cycleContext() {
    if (view.filter().isEmpty()) {
      return view;
    }
    FilterLayer layer = view.filter().get();
    Context next =
        switch (layer.context()) {
          case PARENTS -> Context.THREAD;
          case THREAD -> Context.NONE;
          case NONE -> Context.PARENTS;
        };
    return settled(view.withLayer(layer.withContext(next)));
  }

  ThreadView invert() {
    return view.filter().isEmpty() ? view : filter(filter().invert());
  }
}
