package no.tilsynslupe.report.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.report.model.stat.PeriodDifferences;
import no.tilsynslupe.store.SystemFault;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a report says, worked out once. Lists of cases are not in it: they are read from
 * the store as they are written.
 *
 * @param form language and audience
 * @param formats the files that are written
 * @param kriterier in the order of the catalogue
 * @param antallFunn findings in the store, all of them in {@code funn.csv}; may be hidden
 * @param sakerMedFunn cases with at least one finding; may be hidden
 * @param saker the cases with findings, and what is told of them beside the criteria
 * @param tema none in a report to be shared: it is counted in decisions and stays, not in persons
 * @param frister open cases about to break a limit
 * @param svartid days from application to decision; offices without any are left out
 * @param grunnlag what was to be compared with; null when nobody asked for that
 * @param sammenligning what is new since an earlier run; null when nothing was compared
 */
public record ReportModel(
    RunInfo run,
    ReportForm form,
    Set<Format> formats,
    Reliability palitelighet,
    List<CriterionResult> kriterier,
    List<CombinedResult> samlet,
    List<NotJudged> ikkeVurdert,
    ThemeCounts tema,
    DataQuality datakvalitet,
    List<SystemFault> feil,
    List<Office> kontorer,
    Antall antallFunn,
    Antall sakerMedFunn,
    CaseOverview saker,
    long antallAvvist,
    Deadlines frister,
    SortedMap<Office, DecisionTimes> svartid,
    @Nullable ComparisonBasis grunnlag,
    @Nullable Comparison sammenligning) {

  public Language language() {
    return form.language();
  }

  /**
   * What is said of the numbers, such as that there are none of a kind: in a report to be shared it
   * holds only of those that are shown.
   */
  public String ofShown(String sentence) {
    return audience() == Audience.SHARED
        ? Prose.glossary(language()).say("blant_vist", "setning", continued(sentence))
        : sentence;
  }

  /** With a small first letter, unless it begins with a name. */
  private static String continued(String sentence) {
    boolean word =
        sentence.length() > 1
            && (Character.isLowerCase(sentence.charAt(1)) || sentence.charAt(1) == ' ');
    return word
        ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
        : sentence;
  }

  public Audience audience() {
    return form.audience();
  }

  /** The last quarter of each criterion held against an earlier one; worked out when asked for. */
  public PeriodDifferences endringer() {
    return PeriodDifferences.of(kriterier);
  }
}
