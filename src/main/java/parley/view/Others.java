package parley.view;

import java.util.List;

/**
 * The other articles that are loaded, as a reader of one sees them. People are the same where their
 * names are, whatever the case; nothing else tells that they are.
 */
interface Others {
  /** There is one article only. */
  Others NONE =
      new Others() {
        @Override
        public boolean any() {
          return false;
        }

        @Override
        public Tally tally(String name) {
          return Tally.NOBODY;
        }

        @Override
        public List<Appearance> appearances(String name) {
          return List.of();
        }

        @Override
        public void visit(Appearance there, String name) {}

        @Override
        public void spread() {}

        @Override
        public String everywhere(int here) {
          return "";
        }

        @Override
        public Criteria criteria() {
          return Criteria.ALL;
        }
      };

  /**
   * What somebody wrote outside the article.
   *
   * @param comments how many
   * @param articles in how many others
   */
  record Tally(int comments, int articles) {
    static final Tally NOBODY = new Tally(0, 0);

    /** {@code 14 in 3 others}; nothing for nobody. */
    String words() {
      return articles == 0
          ? ""
          : comments + " in " + articles + (articles == 1 ? " other" : " others");
    }
  }

  /**
   * An article in which somebody wrote.
   *
   * @param index its place among the inputs
   * @param title as the library shows it
   * @param comments how many they wrote there
   * @param date when it was published, or empty
   */
  record Appearance(int index, String title, int comments, String date) {}

  /** Whether there are other articles at all. */
  boolean any();

  /** What this person wrote in the others. A look-up. */
  Tally tally(String name);

  /** Every article in which this person wrote, this one among them, in the order of the inputs. */
  List<Appearance> appearances(String name);

  /** Opens an article at the first comment of a person, with a filter on them. */
  void visit(Appearance there, String name);

  /** Lays the filter that is on over every article, or takes it away from all but this. */
  void spread();

  /**
   * How many comments the filter that lies over every article lets through: {@code everywhere (9 of
   * 23)}; nothing while there is none.
   */
  String everywhere(int here);

  /** What the filter over every article asks for. */
  Criteria criteria();
}
