package no.tilsynslupe.job.file;

import java.util.Arrays;
import java.util.List;

/** The keys of a criteria file; those it shares with job files mean the same there. */
enum CriteriaKey {
  DESCRIPTION("description", "Hva utvalget er til, i en setning eller to."),
  CRITERIA(JobKey.CRITERIA.key(), JobKey.CRITERIA.meaning()),
  THEME(JobKey.THEME.key(), JobKey.THEME.meaning()),
  OVERRIDES(JobKey.OVERRIDES.key(), JobKey.OVERRIDES.meaning());

  private final String key;
  private final String meaning;

  CriteriaKey(String key, String meaning) {
    this.key = key;
    this.meaning = meaning;
  }

  String key() {
    return key;
  }

  /** For whoever writes the file. */
  String meaning() {
    return meaning;
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(CriteriaKey::key).toList();
  }
}
