package parley.state;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What is in one file: the comments of an article as they were last seen, then those of other
 * copies of it, and what its reader did to them. Comments are indices into that list.
 *
 * @param title for somebody who wonders which article a file is about
 * @param body the fingerprint of the article's text, see {@link Identity}
 * @param comments all known comments
 * @param read those that were read
 * @param folds those that were folded
 * @param articleOpen whether the article was unfolded
 * @param cursor the comment under the cursor, or -1 for the article
 * @param row its row on the screen
 * @param bookmarks comments, or -1, by letter
 * @param muted names
 * @param highlighted names
 */
record Saved(
    String title,
    long body,
    Prints comments,
    BitSet read,
    BitSet folds,
    boolean articleOpen,
    int cursor,
    int row,
    SortedMap<Character, Integer> bookmarks,
    SortedSet<String> muted,
    SortedSet<String> highlighted) {}
