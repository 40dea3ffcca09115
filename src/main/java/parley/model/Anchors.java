package parley.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links of an article and its thread: holds only the texts that have some. Immutable. */
public final class Anchors {
  /** No links. */
  public static final Anchors NONE = new Anchors(Map.of(), Map.of());

  private final Map<Integer, List<Anchor>> comments;
  private final Map<Integer, List<Anchor>> paragraphs;

  /**
   * Links by the text they stand in.
   *
   * @param comments by the index of the comment
   * @param paragraphs by the place among paragraphs of the body, then notices
   */
  public Anchors(Map<Integer, List<Anchor>> comments, Map<Integer, List<Anchor>> paragraphs) {
    this.comments = new HashMap<>(comments);
    this.paragraphs = new HashMap<>(paragraphs);
  }

  /** The links of a comment's text, in its order. */
  public List<Anchor> ofComment(int comment) {
    return comments.getOrDefault(comment, List.of());
  }

  /** The links of a paragraph of the article, or of a notice, which count on behind the last. */
  public List<Anchor> ofParagraph(int paragraph) {
    return paragraphs.getOrDefault(paragraph, List.of());
  }
}
