package parley.tui;

import parley.view.Effect;

/** Does what a browser asks of files and other programs, which are no business of a terminal. */
public interface Outside {
  /** A world in which nothing can be done. */
  Outside NONE =
      new Outside() {
        @Override
        public boolean needsTerminal(Effect.Errand errand) {
          return false;
        }

        @Override
        public String run(Effect.Errand errand) {
          return "that cannot be done here";
        }
      };

  /** Whether another program must have the terminal, as it was before, while the errand runs. */
  boolean needsTerminal(Effect.Errand errand);

  /** Runs an errand; says in one line, for the status line, what came of it. Never throws. */
  String run(Effect.Errand errand);
}
