package no.tilsynslupe.intake.digisos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The envelope that Fiks keeps of a case.
 *
 * @param kommune four digits, or empty
 * @param sent when the application was sent; null when it isn't known
 * @param paper the envelope says that there was no digital application
 * @param digital it says that there was one
 * @param later what the applicant has sent afterwards
 * @param changed when the case system last changed the case file
 */
record Envelope(
    String kommune,
    String office,
    @Nullable Instant sent,
    boolean paper,
    boolean digital,
    String attachments,
    List<Later> later,
    @Nullable Instant changed) {

  static final Envelope NONE = new Envelope("", "", null, false, false, "", List.of(), null);

  /**
   * A later submission.
   *
   * @param references what its list of attachments may be called
   */
  record Later(List<String> references, @Nullable Instant sent) {
    Later {
      references = List.copyOf(references);
    }
  }

  Envelope {
    later = List.copyOf(later);
  }

  /**
   * @param root past the gate
   */
  static Envelope of(JsonNode root) {
    JsonNode original = root.path("originalSoknadNAV");
    List<Later> later = new ArrayList<>();
    for (JsonNode one : root.path("ettersendtInfoNAV").path("ettersendelser")) {
      List<String> references =
          List.of(Body.text(one, "vedleggMetadata"), Body.text(one, "navEksternRefId"));
      later.add(new Later(references, epoch(one, "timestampSendt")));
    }
    return new Envelope(
        Offices.kommune(Body.text(root, "kommunenummer")),
        Offices.unit(Body.text(root.path("tilleggsinformasjon"), "enhetsnummer")),
        epoch(original, "timestampSendt"),
        root.has("originalSoknadNAV") && original.isNull(),
        original.isObject(),
        Body.text(original, "vedleggMetadata"),
        later,
        epoch(root.path("digisosSoker"), "timestampSistOppdatert"));
  }

  private static @Nullable Instant epoch(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isIntegralNumber() && value.canConvertToLong()
        ? Times.epoch(value.longValue())
        : null;
  }
}
