package parley.write;

/** What a discussion can be exported to. */
public enum ExportFormat {
  /** The JSONL contract. */
  JSONL("jsonl", "one JSON object per article and line"),
  /** The same objects in one array. */
  JSON("json", "the same objects in one array"),
  /** A table for spreadsheets and databases. */
  CSV("csv", "a table with one row per comment"),
  /** A document for people and for sites that render Markdown. */
  MARKDOWN("markdown", "a readable document, the thread as a nested list"),
  /** A page for browsers, which parley reads back. */
  HTML("html", "one page with everything in it"),
  /** A mailbox for mail programs. */
  MBOX("mbox", "a mailbox with one message per article and comment");

  private final String label;
  private final String description;

  ExportFormat(String label, String description) {
    this.label = label;
    this.description = description;
  }

  /** The name that {@code --format} takes. */
  public String label() {
    return label;
  }

  /** What it is, as a part of a sentence. */
  public String description() {
    return description;
  }

  /** An exporter that writes to {@code out}, which stays open. */
  public Exporter to(Appendable out) {
    return switch (this) {
      case JSONL -> new JsonLines(out);
      case JSON -> new JsonArray(out);
      case CSV -> new Csv(out);
      case MARKDOWN -> new Markdown(out);
      case HTML -> new HtmlPage(out);
      case MBOX -> new Mbox(out);
    };
  }
}
