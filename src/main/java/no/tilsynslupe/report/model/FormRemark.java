package no.tilsynslupe.report.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.tilsynslupe.prose.Language;

/**
 * A remark on forms of KOSTRA, of all files together.
 *
 * @param tekst with its code in front: {@code KOSTRA-07: …}
 * @param poster number of records it is made on
 */
public record FormRemark(String tekst, long poster) {

  /** From 90 on, they tell what the forms can't answer, and are of no record. */
  private static final Pattern OF_RECORDS = Pattern.compile("KOSTRA-[0-8]\\d: .*");

  /** Those among all remarks, the most frequent first. */
  static List<FormRemark> of(List<Remark> remarks) {
    Map<String, Long> counts = new TreeMap<>();
    for (Remark remark : remarks) {
      if (OF_RECORDS.matcher(remark.tekst()).matches()) {
        counts.merge(remark.tekst(), remark.antall(), Long::sum);
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new FormRemark(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(FormRemark::poster).reversed())
        .toList();
  }

  /** As a line of the summary. */
  public String sentence(Language language) {
    return ModelProse.in(language).say("poster", "tekst", tekst, "n", poster);
  }
}
