package no.tilsynslupe.report.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What a report for the office's own use tells beside the criteria. In a report to be shared there
 * is none of it: it tells of few, in words and by team.
 *
 * @param saker cases with findings
 * @param medTidslinje those of them that a timeline can be drawn of
 * @param kvp the way into the programme at all offices; null in a report to be shared
 * @param kvpKontor the same at each office
 * @param team by office, team, the unknown last, and criterion; offices that tell of no team, or of
 *     too many, are left out
 * @param ordlyder the wordings of conditions met most in each class, those met most first
 */
public record CaseOverview(
    long saker,
    long medTidslinje,
    @Nullable KvpLadder kvp,
    SortedMap<Office, KvpLadder> kvpKontor,
    List<TeamFindings> team,
    List<ConditionWording> ordlyder) {

  public static final CaseOverview NONE =
      new CaseOverview(0, 0, null, new TreeMap<>(), List.of(), List.of());

  public CaseOverview {
    kvpKontor = Collections.unmodifiableSortedMap(new TreeMap<>(kvpKontor));
    team = List.copyOf(team);
    ordlyder = List.copyOf(ordlyder);
  }

  /** «Tidslinje for 128 av 4 310 saker med funn, de alvorligste.» */
  public String tidslinjeSetning(Language language) {
    Prose words = Prose.of(CaseOverview.class, "cases.yaml", language);
    return medTidslinje == saker
        ? words.say("tidslinje_alle", "n", saker)
        : words.say("tidslinje_noen", "vist", medTidslinje, "saker", saker);
  }
}
