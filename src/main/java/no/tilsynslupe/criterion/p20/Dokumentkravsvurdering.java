package no.tilsynslupe.criterion.p20;

import java.util.List;
import no.tilsynslupe.criterion.notion.LestVilkar;
import no.tilsynslupe.language.ConditionClass;
import no.tilsynslupe.language.Judgement;
import no.tilsynslupe.language.Part;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.sak.Vilkarstype;

/** How text and code of a condition stand to a demand for documents, whatever its section. */
enum Dokumentkravsvurdering {
  /** The text demands documents, alone or among other things. */
  TEKST,
  /** The text can't be read, and the code says documentation. */
  TYPE,
  /** One of text and code says documentation, the other doesn't. */
  UENIGE,
  /** A spending condition, or proof of an activity or of having claimed a right. */
  GRENSETILFELLE,
  /** The text can't be read, and the code says spending. */
  TYPE_OKONOMI,
  /** Demands something else. */
  ANNET_KRAV,
  /** Neither text nor code says what it demands. */
  UKLAR;

  static Dokumentkravsvurdering av(LestVilkar condition) {
    if (!condition.classified()) {
      return condition.typeThatSays().map(Dokumentkravsvurdering::byType).orElse(UKLAR);
    }
    boolean textDemands = condition.tekst().demandsDocuments();
    boolean disagree =
        condition
            .typeThatSays()
            .map(type -> (type == Vilkarstype.DOKUMENTASJON) != textDemands)
            .orElse(false);
    if (disagree) {
      return UENIGE;
    }
    if (textDemands) {
      return TEKST;
    }
    return condition.tekst().documentation() == Judgement.RISIKO ? GRENSETILFELLE : ANNET_KRAV;
  }

  private static Dokumentkravsvurdering byType(Vilkarstype type) {
    return switch (type) {
      case DOKUMENTASJON -> TYPE;
      // The code covers both paying the rent, which is borderline, and selling a car, which is not.
      case OKONOMIDISPONERING -> TYPE_OKONOMI;
      default -> ANNET_KRAV;
    };
  }

  /** The words of the text that decided, as written; those of other demands are left out. */
  List<Sitat> words(LestVilkar condition) {
    return condition.tekst().parts().stream()
        .filter(this::decided)
        .map(part -> new Sitat(String.join(", ", part.words())))
        .toList();
  }

  private boolean decided(Part part) {
    return switch (this) {
      case TEKST -> part.conditionClass() == ConditionClass.DOKUMENTASJON;
      case GRENSETILFELLE -> part.rank() == Judgement.RISIKO;
      default -> true;
    };
  }

  /** The text was read, so that its words tell why; else the code decided. */
  boolean fromText() {
    return this != TYPE && this != TYPE_OKONOMI;
  }

  /** Plainly a demand for documents. */
  boolean certain() {
    return this == TEKST || this == TYPE;
  }
}
