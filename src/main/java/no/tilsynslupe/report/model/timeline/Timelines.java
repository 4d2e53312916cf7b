package no.tilsynslupe.report.model.timeline;

import java.util.Optional;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.store.CaseEntry;
import no.tilsynslupe.store.CaseStore;

/**
 * The timelines of a run, each worked out when it is asked for. The cases themselves are read with
 * {@link CaseStore#read}, the gravest first or by place.
 */
public final class Timelines {

  private final CaseStore store;
  private final TimelineBuilder builder;

  public Timelines(CaseStore store, Language language) {
    this.store = store;
    this.builder = new TimelineBuilder(language);
  }

  /** The timeline of a case; empty when its course isn't kept. */
  public Optional<Timeline> of(CaseEntry entry) {
    return store.course(entry).map(course -> builder.build(entry, course));
  }
}
