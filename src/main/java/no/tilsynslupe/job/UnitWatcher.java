package no.tilsynslupe.job;

import java.util.List;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.sak.Sak;

/** Sees what came of every unit, before all but the findings is let go, and may count it. */
interface UnitWatcher {
  UnitWatcher NONE =
      new UnitWatcher() {
        @Override
        public void ofCase(Sak sak, List<Assessment> assessments, Tallies tallies) {}

        @Override
        public void ofOffices(List<Assessment> assessments, Tallies tallies) {}
      };

  /** The units of one case. Called from several threads, each with tallies of its own. */
  void ofCase(Sak sak, List<Assessment> assessments, Tallies tallies);

  /** What was judged of the offices, at the end. */
  void ofOffices(List<Assessment> assessments, Tallies tallies);
}
