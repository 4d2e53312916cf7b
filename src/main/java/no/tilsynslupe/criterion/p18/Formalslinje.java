package no.tilsynslupe.criterion.p18;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.language.PurposeClass;
import no.tilsynslupe.language.PurposeReading;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A decision line and the purposes that its text and its code name. Where both are there and
 * disagree, the code stands.
 *
 * @param klasser without ANNET, which says nothing; empty when the purpose fits no class
 * @param trussel text or code tells of eviction or a power cut at hand
 * @param ord words of the text that decided, as written; empty where the code alone decided
 */
public record Formalslinje(
    Vedtakslinje linje, Set<Formal> klasser, boolean trussel, List<String> ord) {

  public Formalslinje {
    Set<Formal> sorted = EnumSet.noneOf(Formal.class);
    sorted.addAll(klasser);
    klasser = Collections.unmodifiableSet(sorted);
    ord = List.copyOf(ord);
  }

  /** The lines of a case that stand, in order of date. */
  public static List<Formalslinje> alle(Sak sak) {
    return sak.vedtak().stream()
        .filter(line -> line.utfall() != Utfall.TRUKKET)
        .map(Formalslinje::les)
        .toList();
  }

  /** Reads the purposes of a line. */
  public static Formalslinje les(Vedtakslinje linje) {
    Optional<PurposeReading> text =
        linje.formal().optional().filter(t -> !t.isBlank()).map(Formalsleser::les);
    Optional<Formal> code = linje.formalKode().optional();
    boolean codeStands =
        code.isPresent()
            && text.stream()
                .flatMap(reading -> reading.classes().stream())
                .noneMatch(purpose -> formal(purpose) == code.get());
    Set<Formal> classes = klasser(linje.formal(), linje.formalKode());
    boolean threat =
        classes.contains(Formal.GJELD_TAP) || text.map(PurposeReading::threat).orElse(false);
    List<String> words = codeStands ? List.of() : text.map(PurposeReading::words).orElse(List.of());
    return new Formalslinje(linje, classes, threat, words);
  }

  /** The purposes that a text and a code name, as for a line: of an application, say. */
  public static Set<Formal> klasser(Fact<String> formal, Fact<Formal> kode) {
    Set<Formal> classes = EnumSet.noneOf(Formal.class);
    formal
        .optional()
        .filter(text -> !text.isBlank())
        .map(Formalsleser::les)
        .ifPresent(reading -> reading.classes().forEach(c -> classes.add(formal(c))));
    kode.optional()
        .filter(code -> !classes.contains(code))
        .ifPresent(
            code -> {
              classes.clear();
              classes.add(code);
            });
    classes.remove(Formal.ANNET);
    return classes;
  }

  /** The class of the format that a class of the text is. */
  static Formal formal(PurposeClass purpose) {
    return Formal.valueOf(purpose.name());
  }

  /** True when neither text nor code says what the line is for. */
  boolean formalUkjent() {
    return linje.formalKode().optional().isEmpty()
        && linje.formal().optional().filter(t -> !t.isBlank()).isEmpty();
  }

  /** True when the line rests on § 18 or § 19, or both. */
  public boolean etter18Eller19() {
    return linje.hjemmel().nevnerEn("18", "19");
  }

  boolean redusertEllerStanset() {
    return linje.utfall() == Utfall.REDUSERT || linje.utfall() == Utfall.STANSET;
  }

  UnitRef ref() {
    String id = linje.linje() > 1 ? linje.vedtakId() + "/" + linje.linje() : linje.vedtakId();
    return new UnitRef(UnitKind.VEDTAK, id);
  }

  Felt felt(String column) {
    return new Felt(Tabell.VEDTAK, linje.kilde(), column);
  }

  /** The purpose as a sentence names it: the words of the text, else the name of the class. */
  public String navn() {
    return ord.isEmpty() ? Formalsnavn.av(klasser) : "«" + ordene() + "»";
  }

  /** Words that stand side by side in the text are named together. */
  private String ordene() {
    String text = linje.formal().optional().orElse("");
    StringBuilder named = new StringBuilder();
    String run = "";
    for (String word : ord) {
      String longer = run + " " + word;
      boolean together = !run.isEmpty() && text.contains(longer);
      named.append(run.isEmpty() ? "" : together ? " " : ", ").append(word);
      run = together ? longer : word;
    }
    return named.toString();
  }
}
