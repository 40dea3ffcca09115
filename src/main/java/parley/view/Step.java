package parley.view;

import parley.model.Discussion;

/** What every change of a thread by a key needs: the thread as it is, and ways to move on it. */
abstract class Step {
  final ThreadView view;
  final Page page;
  final Discussion d;
  final int cursor;

  Step(ThreadView view, Page page) {
    this.view = view;
    this.page = page;
    this.d = view.discussion();
    this.cursor = view.cursor();
  }

  final ThreadView go(int target) {
    return target == cursor ? view : Scroll.show(settleReveal(target), target, page);
  }

  /** What was opened on the way to a comment closes again once the cursor has left it. */
  final ThreadView settleReveal(int target) {
    int revealed = view.reveal();
    if (revealed == ThreadView.NONE || target >= 0 && d.root(target) == d.root(revealed)) {
      return view;
    }
    ThreadView closed = view.withReveal(ThreadView.NONE);
    return closed.visible().stop(target) || target < 0 ? closed : view;
  }

  final ThreadView settled(ThreadView changed) {
    return Scroll.settle(changed, page);
  }

  final ThreadView jump(int comment) {
    return jump(view, comment, page);
  }

  /** Goes to a comment wherever it is, opening for a while what is folded or filtered above it. */
  static ThreadView jump(ThreadView view, int comment, Page page) {
    ThreadView open = view.withReveal(comment);
    if (!open.visible().stop(comment) || open.visible().gap(comment)) {
      FilterLayer layer = open.filter().get();
      open = open.withLayer(layer.withOpened(layer.opened().with(comment)));
    }
    return Scroll.show(open, comment, page);
  }
}
