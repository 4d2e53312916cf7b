package no.tilsynslupe.criterion.notion;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.language.ConditionClass;
import no.tilsynslupe.language.ConditionClassifier;
import no.tilsynslupe.language.ConditionReading;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vilkar;
import no.tilsynslupe.sak.Vilkarstype;

/**
 * A condition and what its text says.
 *
 * @param tekst what the text says; without classes when it can't be classified
 */
public record LestVilkar(Vilkar vilkar, ConditionReading tekst) {

  /** What the notion "activity condition" of the format covers. */
  private static final Set<ConditionClass> ACTIVITY =
      Collections.unmodifiableSet(
          EnumSet.of(
              ConditionClass.AKTIVITET,
              ConditionClass.ARBEIDSSOK,
              ConditionClass.VEILEDNING,
              ConditionClass.HELSE,
              ConditionClass.NORSKOPPLARING));

  public static LestVilkar av(Vilkar condition) {
    return new LestVilkar(condition, ConditionClassifier.read(condition.tekst()));
  }

  public boolean classified() {
    return !tekst.classes().isEmpty();
  }

  /** The class that the code states; empty without a code and for ANNET, which says nothing. */
  public Optional<Vilkarstype> typeThatSays() {
    return vilkar.type().optional().filter(type -> type != Vilkarstype.ANNET);
  }

  /** Whether it is of a class; empty when neither text nor code says. */
  public Optional<Boolean> er(ConditionClass wanted) {
    if (classified()) {
      return Optional.of(tekst.classes().contains(wanted));
    }
    return typeThatSays().map(type -> type.name().equals(wanted.name()));
  }

  /** Whether it is an activity condition; empty when neither text nor code says. */
  public Optional<Boolean> activity() {
    if (classified()) {
      return Optional.of(tekst.classes().stream().anyMatch(ACTIVITY::contains));
    }
    return typeThatSays().map(type -> ACTIVITY.contains(ConditionClass.valueOf(type.name())));
  }

  public Felt felt(String column) {
    return new Felt(Tabell.VILKAR, vilkar.kilde(), column);
  }
}
