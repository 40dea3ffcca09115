package parley.view;

import java.util.BitSet;
import java.util.Optional;
import parley.model.Discussion;

/** Goes to comments wherever they are: by author, number, bookmark, search, what is unread. */
final class Jumping extends Step {
  Jumping(ThreadView view, Page page) {
    super(view, page);
  }

  ThreadView sameAuthor(int step) {
    if (cursor == Visible.ARTICLE || d.isPingback(cursor)) {
      return view;
    }
    ByAuthor byAuthor = view.byAuthor();
    int who = d.authorId(cursor);
    int rank = byAuthor.rank(who, cursor) + step;
    if (rank < 0 || rank >= byAuthor.count(who)) {
      return view;
    }
    return jump(byAuthor.item(who, rank));
  }

  /** The top-level comment with that number, wherever it is hidden. */
  ThreadView goToNumber(int number) {
    Discussion thread = d.thread();
    for (int root = 0; root < thread.size(); root = thread.end(root)) {
      if (thread.ordinal(root) == number) {
        return jump(d.fromThread(root));
      }
    }
    return view;
  }

  /** Steps through unread comments; only through new and edited ones as long as there are some. */
  ThreadView unread(int step) {
    BitSet wanted = view.unread().copy();
    wanted.and(view.let().copy());
    BitSet news = view.notes().news().copy();
    news.and(wanted);
    Bits among = Bits.of(news.isEmpty() ? wanted : news);
    int found = step > 0 ? among.next(cursor + 1) : among.previous(cursor - 1);
    return found < 0 ? view : jump(found);
  }

  /** Takes the marks of a followed quotation away, and goes back to where it was followed from. */
  ThreadView untrailed(Trail trail) {
    ThreadView bare = view.withTrail(Optional.empty());
    if (trail.at() == bare.origin().cursor()) {
      return bare;
    }
    ThreadView closed = bare.withReveal(ThreadView.NONE);
    boolean there = closed.visible().nearest(bare.origin().cursor()) == bare.origin().cursor();
    return there ? settled(closed.at(bare.origin())) : jump(bare, bare.origin().cursor(), page);
  }

  ThreadView bookmark(char letter) {
    return cursor < 0 ? view : view.withNotes(view.notes().bookmarked(letter, cursor));
  }

  ThreadView toBookmark(char letter) {
    if (letter == '\'') {
      Place back = view.origin();
      return back.cursor() >= 0
          ? jump(back.cursor())
          : page.beside() ? Pane.enter(view, page) : settled(view.at(back));
    }
    Integer comment = view.notes().bookmarks().get(letter);
    return comment == null ? view : jump(comment);
  }

  ThreadView hit(Motions to, boolean forward) {
    if (view.search().isPresent()) {
      Search search = view.search().get();
      int from = search.standing(cursor) + (forward ? 1 : -1);
      int hit = forward ? search.atOrAfter(from) : search.atOrBefore(from, d.size());
      return SearchLayer.show(view, hit, page);
    }
    if (view.filter().isPresent()) {
      Bits matches = view.filter().get().matches();
      int hit = forward ? matches.next(cursor + 1) : matches.previous(cursor - 1);
      return hit < 0 ? view : jump(hit);
    }
    return go(forward ? to.nextChain() : to.previousChain());
  }
}
