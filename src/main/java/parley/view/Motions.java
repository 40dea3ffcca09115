package parley.view;

import parley.model.Discussion;

/**
 * Where each motion leads from the block under the cursor: a stop, {@link Visible#ARTICLE}, or the
 * cursor itself where there is nowhere to go. Each costs a word scan and the depth of a comment.
 */
final class Motions {
  private final Visible visible;
  private final Discussion d;
  private final int cursor;

  Motions(ThreadView view) {
    this.visible = view.visible();
    this.d = view.discussion();
    this.cursor = view.cursor();
  }

  int next() {
    int next = visible.after(cursor);
    return next < visible.end() ? next : cursor;
  }

  int previous() {
    return cursor == Visible.ARTICLE ? cursor : visible.before(cursor);
  }

  int last() {
    return visible.before(visible.end());
  }

  int parent() {
    if (cursor == Visible.ARTICLE || d.answers(cursor) < 0) {
      return cursor;
    }
    return visible.nearest(d.answers(cursor));
  }

  int root() {
    if (cursor == Visible.ARTICLE) {
      return cursor;
    }
    return visible.nearest(d.fromThread(d.thread().root(d.inThread(cursor))));
  }

  int firstChild() {
    int next = visible.after(cursor);
    boolean child = cursor >= 0 && next < d.end(cursor);
    return child || cursor == Visible.ARTICLE && next < visible.end() ? next : cursor;
  }

  int nextSibling() {
    if (cursor == Visible.ARTICLE) {
      return next();
    }
    int parent = d.parent(cursor);
    int end = parent < 0 ? d.size() : d.end(parent);
    int found = visible.after(d.end(cursor) - 1);
    return found < end ? orDeeper(atDepth(found), found) : cursor;
  }

  int previousSibling() {
    int found = visible.before(cursor);
    if (cursor == Visible.ARTICLE || found < 0 || d.depth(found) < d.depth(cursor)) {
      return cursor;
    }
    return orDeeper(atDepth(found), found);
  }

  /** The ancestor of a comment that is as deep as the cursor. */
  private int atDepth(int comment) {
    int at = comment;
    while (d.depth(at) > d.depth(cursor)) {
      at = d.parent(at);
    }
    return at;
  }

  /** A sibling that a filter hides is stood for by the first thing shown below it. */
  private int orDeeper(int sibling, int shown) {
    return visible.stop(sibling) ? sibling : shown;
  }

  /** The next top-level comment; pingbacks are passed over. */
  int nextChain() {
    int found =
        visible.after(cursor == Visible.ARTICLE ? Visible.ARTICLE : d.end(d.root(cursor)) - 1);
    while (found < visible.end() && d.isPingback(found)) {
      found = visible.after(found);
    }
    return found < visible.end() ? visible.nearest(d.root(found)) : cursor;
  }

  /** The start of this chain, or from there the one before it; pingbacks are passed over. */
  int previousChain() {
    if (cursor == Visible.ARTICLE) {
      return cursor;
    }
    int root = visible.nearest(d.root(cursor));
    if (root != cursor) {
      return root;
    }
    int found = visible.before(cursor);
    while (found >= 0 && d.isPingback(found)) {
      found = visible.before(found);
    }
    return found < 0 ? found : visible.nearest(d.root(found));
  }
}
