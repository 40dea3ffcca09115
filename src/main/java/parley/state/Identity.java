package parley.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import parley.model.Article;
import parley.model.Discussion;

/**
 * What an article is recognised by. None of it is a file name, so that a file may be moved.
 *
 * @param url of the address in its normal form, 0 if there is none
 * @param title of the title, 0 if there is none
 * @param body of the paragraphs, 0 if there are none; 40 bits
 * @param comments of every comment
 * @param sure the comments whose slot alone tells them apart, see {@link Pairing}
 */
record Identity(long url, long title, long body, Prints comments, BitSet sure) {
  private static final int LONG_ENOUGH = 3; // shared comments that are no coincidence
  private static final int PART = 5; // of the smaller copy, where the address is the same

  /** Of an article. O(characters). */
  static Identity of(Article article) {
    Discussion thread = article.discussion();
    String url = Address.normal(article.url());
    String title = article.title().strip();
    long body = 0;
    for (String paragraph : article.body()) {
      body = Fingerprint.both(body, Fingerprint.of(paragraph));
    }
    BitSet sure = new BitSet();
    for (int i = 0; i < Math.min(thread.size(), Prints.MOST); i++) {
      sure.set(i, !thread.id(i).isEmpty() || thread.date(i).hasTime());
    }
    return new Identity(
        url.isEmpty() ? 0 : Fingerprint.exact(url),
        title.isEmpty() ? 0 : Fingerprint.of(title),
        body >>> 24,
        Prints.of(thread),
        sure);
  }

  /** The name of a new file for this article. */
  FileName name() {
    List<Long> least = new ArrayList<>();
    long[] contents = comments.distinct();
    for (int i = 0; i < Math.min(FileName.LEAST, contents.length); i++) {
      least.add(contents[i]);
    }
    if (least.isEmpty() && body != 0) {
      least.add(body);
    }
    return new FileName(url, title, least, 0);
  }

  /**
   * How surely a file is about this article: the comments they share, or -1 for another article.
   * Addresses and titles only propose, since many pages are called Home and many name the front
   * page as their address; what was said decides.
   *
   * @param name what the file is called
   * @param saved what is in it
   * @param pairing of its comments with those of the article
   */
  int likeness(FileName name, Saved saved, Pairing pairing) {
    boolean sameUrl = url != 0 && url == name.url();
    boolean sameTitle = title != 0 && title == name.title();
    boolean sameBody = body != 0 && body == saved.body();
    int least = Math.min(saved.comments().size(), comments.size());
    if (least == 0) {
      boolean elsewhere = url != 0 && name.url() != 0 && !sameUrl;
      return sameUrl || sameTitle && sameBody && !elsewhere ? 0 : -1;
    }
    if (sameUrl && (long) pairing.pairs() * PART >= least) {
      return pairing.pairs();
    }
    long[] here = comments.distinct();
    long[] there = saved.comments().distinct();
    int shared = shared(here, there);
    boolean named = sameUrl || sameTitle || sameBody;
    boolean most = shared * 2L >= Math.min(here.length, there.length);
    return most && shared >= (named ? 1 : LONG_ENOUGH) ? shared : -1;
  }

  private static int shared(long[] here, long[] there) {
    int n = 0;
    int h = 0;
    int t = 0;
    while (h < here.length && t < there.length) {
      long a = here[h];
      long b = there[t];
      n += a == b ? 1 : 0;
      h += a <= b ? 1 : 0;
      t += b <= a ? 1 : 0;
    }
    return n;
  }
}
