package no.tilsynslupe.job.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import no.tilsynslupe.job.baseline.FindingsFile.NotAsWrittenException;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.store.FindingChange;
import no.tilsynslupe.store.Reseen;
import no.tilsynslupe.store.SeenCase;
import org.jspecify.annotations.Nullable;

/**
 * The findings of the earlier run, as the cases of this one are judged: what each finding now is
 * beside them, and which of their units are met again without one. May be asked from any thread.
 */
public final class EarlierFindings implements FindingChange {

  /** For a run that is compared with none. */
  public static final EarlierFindings NONE = new EarlierFindings(null);

  private final @Nullable FindingIndex index;

  private EarlierFindings(@Nullable FindingIndex index) {
    this.index = index;
  }

  /**
   * @param copy the earlier run's {@code funn.csv}, already found to be in order
   */
  public static EarlierFindings read(Path copy) throws IOException {
    FindingIndex index = new FindingIndex();
    try {
      new FindingsFile(copy).read(index::add);
    } catch (NotAsWrittenException e) {
      throw new IllegalStateException("The copy was found in order before", e);
    }
    index.seal();
    return new EarlierFindings(index);
  }

  @Override
  public @Nullable Change of(String funnId, String faktaId, OutcomeCode utfall, String alvor) {
    if (index == null) {
      return null;
    }
    if (!index.has(funnId)) {
      return Change.NY;
    }
    return index.hasSame(funnId, faktaId, utfall, alvor) ? Change.UENDRET : Change.ENDRET;
  }

  /** Those of {@code assessments} whose unit had a finding then and has none now. */
  public List<Reseen> reseen(Collection<Assessment> assessments) {
    if (index == null || index.isEmpty()) {
      return List.of();
    }
    return assessments.stream()
        .filter(assessment -> !assessment.code().isFinding() && had(assessment, index))
        .map(
            assessment ->
                new Reseen(
                    assessment.funnId(),
                    assessment.code(),
                    assessment.code() == OutcomeCode.UAVKLART ? assessment.tekst() : ""))
        .toList();
  }

  private static boolean had(Assessment assessment, FindingIndex index) {
    // A fingerprint costs far more than a look at the place.
    return index.mayHavePlace(
            assessment.office().kommune(),
            assessment.office().kontor(),
            assessment.sakId(),
            assessment.kriterium(),
            assessment.enhet().kind().name(),
            assessment.enhet().id())
        && index.has(assessment.funnId());
  }

  /** The case, when it may have had findings then. */
  public List<SeenCase> seen(String kommune, String kontor, String sakId) {
    return index != null && index.mayHaveCase(kommune, sakId)
        ? List.of(new SeenCase(kommune, kontor, sakId))
        : List.of();
  }
}
