package no.tilsynslupe.report.model;

import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** Says in a sentence or two what came of a criterion. */
public final class CriterionSentence {

  private final CriterionResult result;
  private final Group group;
  private final Prose prose;

  /** What is counted: cases, offices, or pairs of office and criterion. */
  private final String counted;

  private CriterionSentence(CriterionResult result, Language language) {
    this.result = result;
    this.group = result.samlet().hoved();
    this.prose = ModelProse.in(language);
    this.counted =
        result.gjelderKontorOgKriterium() ? "par" : result.gjelderKontor() ? "kontor" : "sak";
  }

  public static String of(CriterionResult result, Language language) {
    return new CriterionSentence(result, language).text();
  }

  private String text() {
    if (group.skjuler() && hides()) {
      return hidden();
    }
    return switch (result.tilstand()) {
      case VURDERT -> decided() + undecided() + tooFew();
      case INGENTING_AVGJORT -> nothingDecided();
      case INGEN_AKTUELLE ->
          result.gjelderKontorOgKriterium()
              ? prose.say("par_for_fa_alle")
              : group.ikkeAktuelt() == 1
                  ? prose.say("ingen_aktuelle_ett", "hvem", prose.say("den_ene_" + counted))
                  : prose.say("ingen_aktuelle", "hvem", counted(group.ikkeAktuelt()));
      case INGEN_ENHETER -> prose.say("ingen_enheter");
      case IKKE_KJORT -> prose.say("ikke_kjort");
      case SKJULT -> hidden();
    };
  }

  private boolean hides() {
    return switch (result.tilstand()) {
      case VURDERT -> Stream.of(GroupCell.AVVIK, GroupCell.RISIKO).anyMatch(this::hides);
      case INGENTING_AVGJORT -> hides(GroupCell.UAVKLART);
      case INGEN_AKTUELLE -> hides(GroupCell.IKKE_AKTUELT);
      case SKJULT -> true;
      case INGEN_ENHETER, IKKE_KJORT -> false;
    };
  }

  private boolean hides(GroupCell cell) {
    return group.vist(cell).skjult();
  }

  /** What can be said when a number that should be said is hidden. */
  private String hidden() {
    boolean any = group.vist(GroupCell.AVVIK).minstEn() || group.vist(GroupCell.RISIKO).minstEn();
    if (any && hides(GroupCell.AVGJORT)) {
      return prose.say(
          "avgjort_skjult", "avvik", shown(GroupCell.AVVIK), "risiko", shown(GroupCell.RISIKO));
    }
    if (result.tilstand() != CriterionResult.State.VURDERT || hides(GroupCell.AVGJORT)) {
      return prose.say("tall_skjult");
    }
    return prose.say(
            "noen_skjult",
            "hvem",
            counted(group.avgjort()),
            "avvik",
            shown(GroupCell.AVVIK),
            "risiko",
            shown(GroupCell.RISIKO))
        + undecided();
  }

  private String shown(GroupCell cell) {
    Antall number = group.vist(cell);
    return number.equals(Antall.skjul()) ? prose.say("skjult") : number.text(prose.forms());
  }

  private String decided() {
    if (group.funn() == 0) {
      return prose.say("ingen_funn", "hvem", counted(group.avgjort()));
    }
    if (group.avvik() == 0) {
      return outOf("bare_risiko", group.risiko(), group.funnRate())
          + (result.spec().type().hard() ? prose.say("ingen_lovbrudd") : "");
    }
    return outOf("lovbrudd", group.avvik(), group.avvikRate())
        + (group.risiko() == 0
            ? ""
            : prose.say("dessuten_risiko", "hvem", counted(group.risiko())));
  }

  private String outOf(String key, long count, @Nullable Rate rate) {
    long n = group.avgjort();
    return prose.say(
        key,
        "antall",
        count,
        "av",
        n,
        "enheter",
        noun(n),
        "andel",
        rate == null ? "" : share(rate));
  }

  private String share(Rate rate) {
    if (group.avrundet()) {
      Interval range = rate.spenn();
      return prose.say(
          "andel_spenn", "andel", prose.forms().wholePercentRange(range.low(), range.high()));
    }
    String share = prose.forms().percent(rate.andel());
    return rate.intervall() == null
        ? prose.say("andel", "andel", share)
        : prose.say(
            "andel_intervall",
            "andel",
            share,
            "intervall",
            prose.forms().percentRange(rate.intervall().low(), rate.intervall().high()));
  }

  private String undecided() {
    return hides(GroupCell.UAVKLART) || group.uavklart() == 0
        ? ""
        : prose.say("uavklarte", "hvem", counted(group.uavklart()));
  }

  /** Where no case decides, but many together: those with too few are neither met nor broken. */
  private String tooFew() {
    return !result.gjelderKontorOgKriterium()
            || hides(GroupCell.IKKE_AKTUELT)
            || group.ikkeAktuelt() == 0
        ? ""
        : prose.say("par_for_fa", "hvem", counted(group.ikkeAktuelt()));
  }

  private String nothingDecided() {
    List<String> missing = result.manglendeTabeller();
    boolean everywhere =
        group.uavklart() == 0 || result.utenTabell().containsAll(result.kontorer().keySet());
    return everywhere && !missing.isEmpty() && missing.size() == result.spec().unitTables().size()
        ? prose.say("tabell_mangler", "n", missing.size(), "tabeller", missing)
        : prose.say("ingenting_avgjort", "hvem", counted(group.uavklart()));
  }

  private String counted(long n) {
    return prose.forms().counted(n, prose.say("ett_" + counted), prose.say("flere_" + counted));
  }

  private String noun(long n) {
    return prose.say((n == 1 ? "ett_" : "flere_") + counted);
  }
}
