package no.tilsynslupe.criterion.notion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.language.PurposeClass;
import no.tilsynslupe.language.PurposeClassifier;
import no.tilsynslupe.language.PurposeReading;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.outcome.Uttrykk;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;
import org.jspecify.annotations.Nullable;

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

  private static final PerCase<List<Formalslinje>> ALLE = new PerCase<>(Formalslinje::lesAlle);

  /** The two have the same names. */
  private static final Map<PurposeClass, Formal> FORMAL = new EnumMap<>(PurposeClass.class);

  static {
    for (PurposeClass purpose : PurposeClass.values()) {
      FORMAL.put(purpose, Formal.valueOf(purpose.name()));
    }
  }

  public Formalslinje {
    Set<Formal> sorted = EnumSet.noneOf(Formal.class);
    sorted.addAll(klasser);
    klasser = Collections.unmodifiableSet(sorted);
    ord = List.copyOf(ord);
  }

  /** The lines of a case that stand, in order of date. */
  public static List<Formalslinje> alle(Sak sak) {
    return ALLE.of(sak);
  }

  private static List<Formalslinje> lesAlle(Sak sak) {
    return sak.vedtak().stream()
        .filter(line -> line.utfall() != Utfall.TRUKKET)
        .map(Formalslinje::les)
        .toList();
  }

  /** Reads the purposes of a line. */
  public static Formalslinje les(Vedtakslinje linje) {
    @Nullable PurposeReading text = tekst(linje.formal());
    Set<Formal> classes = klasser(text, linje.formalKode());
    boolean threat = classes.contains(Formal.GJELD_TAP) || (text != null && text.threat());
    boolean textStands = text != null && !kodenStar(text, linje.formalKode());
    return new Formalslinje(
        linje, classes, threat, textStands && text != null ? text.words() : List.of());
  }

  /** The purposes that a text and a code name, as for a line: of an application, say. */
  public static Set<Formal> klasser(Fact<String> formal, Fact<Formal> kode) {
    return klasser(tekst(formal), kode);
  }

  private static Set<Formal> klasser(@Nullable PurposeReading text, Fact<Formal> kode) {
    Set<Formal> classes = EnumSet.noneOf(Formal.class);
    if (text != null) {
      for (PurposeClass purpose : text.classes()) {
        classes.add(formal(purpose));
      }
    }
    if (kode instanceof Fact.Known<Formal> known && !classes.contains(known.value())) {
      classes.clear();
      classes.add(known.value());
    }
    classes.remove(Formal.ANNET);
    return classes;
  }

  /** The code is one that the text does not name. */
  private static boolean kodenStar(PurposeReading text, Fact<Formal> kode) {
    if (!(kode instanceof Fact.Known<Formal> known)) {
      return false;
    }
    for (PurposeClass purpose : text.classes()) {
      if (formal(purpose) == known.value()) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable PurposeReading tekst(Fact<String> formal) {
    return formal instanceof Fact.Known<String> known && !known.value().isBlank()
        ? PurposeClassifier.read(known.value())
        : null;
  }

  /** The class of the format that a class of the text is. */
  public static Formal formal(PurposeClass purpose) {
    return Objects.requireNonNull(FORMAL.get(purpose));
  }

  /** True when neither text nor code says what the line is for. */
  public boolean formalUkjent() {
    return linje.formalKode().optional().isEmpty()
        && linje.formal().optional().filter(t -> !t.isBlank()).isEmpty();
  }

  /** True when the line rests on § 18 or § 19, or both. */
  public boolean etter18Eller19() {
    return linje.hjemmel().nevner("18") || linje.hjemmel().nevner("19");
  }

  public boolean redusertEllerStanset() {
    return linje.redusertEllerStanset();
  }

  public UnitRef ref() {
    return Linjer.ref(linje);
  }

  public Felt felt(String column) {
    return new Felt(Tabell.VEDTAK, linje.kilde(), column);
  }

  /** The purpose as a sentence names it: the words of the text, else the name of the class. */
  public List<Uttrykk> navn() {
    return ord.isEmpty() ? Formalsnavn.av(klasser) : ordene();
  }

  /** Words that stand side by side in the text are named together. */
  private List<Uttrykk> ordene() {
    String text = linje.formal().optional().orElse("");
    List<Uttrykk> named = new ArrayList<>();
    String run = ord.get(0);
    for (String word : ord.subList(1, ord.size())) {
      String longer = run + " " + word;
      if (text.contains(longer)) {
        run = longer;
      } else {
        named.add(new Sitat(run));
        run = word;
      }
    }
    named.add(new Sitat(run));
    return List.copyOf(named);
  }
}
