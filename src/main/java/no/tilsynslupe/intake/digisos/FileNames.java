package no.tilsynslupe.intake.digisos;

import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.GatedRecord;

/** Names of files as messages show them: one may have been named after a person. */
final class FileNames {
  private FileNames() {}

  static String shown(String file, Gate gate, String delivery) {
    try {
      return gate.pass(delivery, () -> DigisosTexts.say("navnet_pa_fil"), Ids.withoutUuids(file));
    } catch (GatedRecord gated) {
      return DigisosTexts.say("fil_uten_navn");
    }
  }
}
