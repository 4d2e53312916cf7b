package no.tilsynslupe.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the detectors find of a corpus, and what they find that isn't there. */
final class CorpusFigures {
  private final Map<String, int[]> byLabel = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> missedNumbers = new ArrayList<>();
  private final List<String> alarms = new ArrayList<>();
  private int clean;
  private int cleanWithAlarm;
  private int texts;
  private int findings;
  private int outside;

  private static final Set<String> NUMBERS =
      Set.of("fnr", "dnr", "syntetisk", "hjelpenummer", "ufullstendig", "duf", "konto");

  static CorpusFigures of(List<CorpusText> corpus) {
    CorpusFigures figures = new CorpusFigures();
    corpus.forEach(figures::add);
    return figures;
  }

  private void add(CorpusText text) {
    texts++;
    List<Finding> found = IdentityScan.find(text.text());
    findings += found.size();
    for (CorpusText.Piece piece : text.pieces()) {
      int[] count = byLabel.computeIfAbsent(piece.label(), l -> new int[2]);
      count[1]++;
      if (isCovered(text.text(), piece, found)) {
        count[0]++;
      } else {
        String line = text.id() + "\t" + piece.label() + "\t" + shown(text, found);
        missed.add(line);
        if (NUMBERS.contains(piece.label())) {
          missedNumbers.add(line);
        }
      }
    }
    if (text.pieces().isEmpty()) {
      clean++;
      cleanWithAlarm += found.isEmpty() ? 0 : 1;
    }
    for (Finding finding : found) {
      boolean inside =
          text.pieces().stream().anyMatch(p -> p.from() < finding.to() && finding.from() < p.to());
      if (!inside) {
        outside++;
        alarms.add(text.id() + "\t" + finding.kind() + "\t" + shown(text, List.of(finding)));
      }
    }
  }

  /**
   * Every letter and digit of the piece is covered; of numbers that stop a run, the kind counts.
   */
  private static boolean isCovered(String text, CorpusText.Piece piece, List<Finding> found) {
    boolean number = NUMBERS.contains(piece.label());
    for (int i = piece.from(); i < piece.to(); i++) {
      int at = i;
      boolean covered =
          found.stream()
              .filter(f -> !number || isStop(f.kind().group()))
              .anyMatch(f -> f.from() <= at && at < f.to());
      if (!covered && Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStop(GateKind kind) {
    return GatePolicy.defaults().of(kind) == Measure.STOPP;
  }

  private static String shown(CorpusText text, List<Finding> found) {
    return IdentityScan.mask(text.text(), found).replace('\n', '⏎')
        + "  <<  "
        + text.text().replace('\n', '⏎');
  }

  List<String> missed() {
    return missed;
  }

  List<String> missedNumbers() {
    return missedNumbers;
  }

  List<String> alarms() {
    return alarms;
  }

  double recall(String label) {
    int[] count = byLabel.getOrDefault(label, new int[] {0, 0});
    return count[1] == 0 ? 1 : (double) count[0] / count[1];
  }

  double alarmShare() {
    return clean == 0 ? 0 : (double) cleanWithAlarm / clean;
  }

  String table(String title) {
    StringBuilder out = new StringBuilder(title + ": " + texts + " texts\n");
    byLabel.forEach(
        (label, count) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "  %-13s %4d of %4d  %6.2f %%%n",
                    label,
                    count[0],
                    count[1],
                    100.0 * count[0] / count[1])));
    out.append(
        String.format(
            Locale.ROOT,
            "  texts without identity: %d, with a finding: %d (%.2f %%)%n  findings: %d, outside any piece: %d%n",
            clean,
            cleanWithAlarm,
            100 * alarmShare(),
            findings,
            outside));
    return out.toString();
  }
}
