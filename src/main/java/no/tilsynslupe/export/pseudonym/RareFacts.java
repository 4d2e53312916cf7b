package no.tilsynslupe.export.pseudonym;

import java.util.List;

/**
 * What others may know of a person: the combination that too few may share. Codes as they stand in
 * the files; blank where nothing is known.
 *
 * @param year of birth
 * @param sex only forms of KOSTRA have it
 * @param household marital status in forms of KOSTRA
 * @param children how many
 * @param income main income
 */
public record RareFacts(
    String kommune, String year, String sex, String household, String children, String income)
    implements Comparable<RareFacts> {

  /** As columns of the list of rare cases. */
  static final List<String> NAMES =
      List.of("kommune", "fodselsar", "kjonn", "husstand", "antall_barn", "hovedinntekt");

  /** What is made less telling by itself. */
  enum Trait {
    YEAR,
    /** Age at a decision. */
    AGE,
    SEX,
    HOUSEHOLD,
    /** Whether there are children. */
    PARENT,
    CHILDREN,
    INCOME
  }

  List<String> cells() {
    return List.of(kommune, year, sex, household, children, income);
  }

  @Override
  public int compareTo(RareFacts other) {
    return String.join("\u0000", cells()).compareTo(String.join("\u0000", other.cells()));
  }
}
