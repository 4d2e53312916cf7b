package no.tilsynslupe.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report for the office's own use tells beside the criteria. In a report to be shared there
 * is none of it: it tells of few, in words and by team.
 *
 * @param saker cases with findings
 * @param medTidslinje those of them that a timeline can be drawn of
 * @param kvp the way into the programme at all offices; null in a report to be shared
 * @param team by office, team, the unknown last, and criterion; offices that tell of no team, or of
 *     too many, are left out
 * @param ordlyder the wordings of conditions met most in each class, those met most first
 */
public record CaseOverview(
    long saker,
    long medTidslinje,
    @Nullable KvpLadder kvp,
    List<TeamFindings> team,
    List<ConditionWording> ordlyder) {

  public static final CaseOverview NONE = new CaseOverview(0, 0, null, List.of(), List.of());

  public CaseOverview {
    team = List.copyOf(team);
    ordlyder = List.copyOf(ordlyder);
  }
}
