package parley.model;

/**
 * One comment of a {@link Discussion}, handed out for one index and never stored.
 *
 * @param index its place in the thread, which is its identity
 * @param parent the index of the comment it answers, or -1
 * @param depth how many ancestors it has
 * @param id what the page calls it, or empty
 * @param author who wrote it, or empty where the page names nobody
 * @param date when, as the page says
 * @param text paragraphs parted by one empty line, quotes marked {@code "> "}; may be empty
 * @param kind comment or pingback
 */
public record Comment(
    int index,
    int parent,
    int depth,
    String id,
    String author,
    When date,
    String text,
    Kind kind) {}
