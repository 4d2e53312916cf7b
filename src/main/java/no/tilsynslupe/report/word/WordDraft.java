package no.tilsynslupe.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.CriterionResult.State;
import no.tilsynslupe.report.model.Labels;
import no.tilsynslupe.report.model.LawText;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.RunInfo;
import no.tilsynslupe.workbook.Scratch;
import no.tilsynslupe.workbook.StableZip;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes {@code tilsynsrapport-utkast.docx}: the chapters that supervision reports have, with what
 * can be counted filled in and judgement left as marked gaps. Names no case. The bytes depend on
 * the model alone.
 *
 * <p>Source: Helsetilsynet's reports since 2018 and its guide to supervision as a system audit.
 */
public final class WordDraft {

  /** The name of the file. */
  public static final String FILE = "tilsynsrapport-utkast.docx";

  private static final Pattern BREAKABLE = Pattern.compile("(?<=§) (?=\\d)|(?<=\\d) (?=[a-z]\\b)");

  /** Where in the delivery it is missing, which says nothing to those who read the report. */
  private static final Pattern COLUMN = Pattern.compile(" \\([«“][a-z_0-9]+[»”][^)]*\\)");

  /** What a legal basis is to be read with, which comes after the first. */
  private static final Pattern FIRST_BASIS = Pattern.compile("(?:,? jf\\.|;).*");

  private final ReportModel model;
  private final Language language;
  private final Prose prose;
  private final DraftPage page;

  /** The criteria by theme, in the order of the catalogue. */
  private final Map<String, List<CriterionResult>> themes;

  private WordDraft(ReportModel model, XWPFDocument document) {
    this.model = model;
    this.language = model.language();
    this.prose = Prose.of(WordDraft.class, "draft.yaml", language);
    this.page = new DraftPage(document, language);
    this.themes =
        model.kriterier().stream()
            .collect(
                Collectors.groupingBy(
                    result -> result.spec().theme(), LinkedHashMap::new, Collectors.toList()));
  }

  /** Writes the draft into {@code dir}. */
  public static void write(ReportModel model, Path dir) throws IOException {
    try (Scratch scratch = Scratch.in(dir, "midlertidig-utkast");
        XWPFDocument document = new XWPFDocument()) {
      new WordDraft(model, document).chapters();
      properties(document, model);
      Path raw = scratch.file("raw.docx");
      try (OutputStream out = Files.newOutputStream(raw)) {
        document.write(out);
      }
      Path packed = scratch.file(FILE);
      StableZip.repack(raw, packed);
      Files.move(packed, dir.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void chapters() {
    opening();
    topic();
    law();
    new FactsChapter(page, prose).write(themes);
    assessment();
    conclusion();
    annex();
    page.footer(prose.say("bunntekst"));
  }

  private void opening() {
    RunInfo run = model.run();
    page.title(prose.say("tittel"));
    page.subtitle(
        prose.say(
            "undertittel", "sted", run.sted(language), "periode", run.periodeTekst(language)));
    page.text(prose.say("slik_brukes"));
    page.text(prose.say("for_publisering"));
    page.text(
        prose.say("palitelighet", "grad", model.palitelighet().grad().title(language)),
        String.join(" ", model.palitelighet().arsaker()));
    page.heading(1, prose.say("sammendrag"));
    page.gap(prose.say("sammendrag_felt"));
  }

  private void topic() {
    RunInfo run = model.run();
    page.heading(1, prose.say("tema"));
    page.heading(2, prose.say("tema_hva"));
    page.text(
        prose.say(
            "tema_setning",
            "temaer",
            themes.keySet().stream().map(this::theme).toList(),
            "n",
            model.kriterier().size()));
    page.gap(prose.say("tema_felt"));
    page.heading(2, prose.say("tema_hvordan"));
    page.text(
        prose.say(
            "populasjon",
            "saker",
            run.saker(),
            "kontorer",
            model.kontorer().size(),
            "navn",
            model.kontorer().stream()
                .map(office -> office.kontor())
                .sorted(Language.order())
                .toList(),
            "periode",
            run.periodeTekst(language),
            "dato",
            run.uttrekkDato()));
    page.text(prose.say("utvalg", "utvalg", sampling()));
    page.text(prose.say("metode", "versjon", run.programVersjon(), "katalog", run.katalog()));
  }

  private List<String> sampling() {
    return model.kontorer().stream()
        .map(office -> model.run().utvalg(office).title(language))
        .distinct()
        .toList();
  }

  /** What would have been right, by paragraph. */
  private void law() {
    page.heading(1, prose.say("lov"));
    page.text(prose.say("lov_ingress"));
    Map<String, Set<String>> byParagraph = new LinkedHashMap<>();
    for (CriterionResult result : model.kriterier()) {
      CriterionSpec spec = result.spec();
      String basis = basis(spec.hjemmel());
      String whole = basis(FIRST_BASIS.matcher(spec.hjemmel()).replaceFirst(""));
      String right = spec.right().in(language.code());
      byParagraph
          .computeIfAbsent(whole, hjemmel -> new LinkedHashSet<>())
          .add(
              basis.equals(whole) ? right : prose.say("lov_ogsa", "krav", right, "hjemmel", basis));
    }
    byParagraph.forEach(
        (hjemmel, rights) -> {
          page.lead(prose.forms().sentence(hjemmel));
          rights.forEach(page::point);
        });
    page.gap(prose.say("lov_felt"));
  }

  /** Not every paragraph of the catalogue has its no-break space; all come under one heading. */
  private String basis(String hjemmel) {
    return LawText.of(BREAKABLE.matcher(hjemmel).replaceAll("\u00a0"), language);
  }

  private void assessment() {
    page.heading(1, prose.say("vurdering"));
    int number = 1;
    for (String theme : themes.keySet()) {
      page.heading(
          2,
          prose.say(
              "vurdering_tema", "nr", number++, "tema", prose.forms().sentence(theme(theme))));
      page.gap(prose.say("vurdering_felt_vurdering"));
      page.gap(prose.say("vurdering_felt_folger"));
      page.gap(prose.say("vurdering_felt_styring"));
    }
  }

  private void conclusion() {
    page.heading(1, prose.say("konklusjon"));
    List<CriterionResult> broken = found(OutcomeCode.AVVIK);
    List<CriterionResult> doubtful =
        found(OutcomeCode.RISIKO).stream().filter(result -> !broken.contains(result)).toList();
    page.text(broken.isEmpty() ? prose.say("konklusjon_ingen") : prose.say("konklusjon_brudd"));
    concluded(broken);
    if (!doubtful.isEmpty()) {
      page.text(prose.say("konklusjon_vurderes"));
      concluded(doubtful);
    }
    page.gap(prose.say("konklusjon_felt"));
    page.heading(1, prose.say("oppfolging"));
    page.gap(prose.say("oppfolging_felt"));
  }

  /** The criteria that have findings of an outcome, in the order of the catalogue. */
  private List<CriterionResult> found(OutcomeCode outcome) {
    return model.kriterier().stream()
        .filter(result -> result.tilstand() == State.VURDERT)
        .filter(result -> result.samlet().hoved().vist(outcome).minstEn())
        .toList();
  }

  /** By paragraph, what the findings are about. */
  private void concluded(List<CriterionResult> results) {
    Map<String, List<String>> byParagraph = new LinkedHashMap<>();
    for (CriterionResult result : results) {
      byParagraph
          .computeIfAbsent(basis(result.spec().hjemmel()), hjemmel -> new ArrayList<>())
          .add(result.spec().title().in(language.code()));
    }
    byParagraph.forEach(
        (hjemmel, titles) ->
            page.point(prose.forms().sentence(hjemmel) + ": " + String.join("; ", titles)));
  }

  private void annex() {
    page.heading(1, prose.say("vedlegg"));
    page.gap(prose.say("vedlegg_felt"));
    page.heading(2, prose.say("ikke_vurdert"));
    if (model.ikkeVurdert().isEmpty()) {
      page.text(prose.say("ikke_vurdert_ingen"));
    }
    model
        .ikkeVurdert()
        .forEach(
            missing ->
                page.point(
                    prose.say(
                        "ikke_vurdert_punkt",
                        "tittel",
                        missing.spec().title().in(language.code()),
                        "mangler",
                        COLUMN.matcher(missing.mangler()).replaceAll(""))));
    page.heading(2, prose.say("grenser"));
    page.text(prose.say("grenser_tekst"));
    model.run().begrensninger().forEach(page::text);
  }

  private String theme(String theme) {
    return Labels.of("TEMA", theme, language);
  }

  private static void properties(XWPFDocument document, ReportModel model) throws IOException {
    Prose prose = Prose.of(WordDraft.class, "draft.yaml", model.language());
    PackagePropertiesPart core =
        document.getProperties().getCoreProperties().getUnderlyingProperties();
    Optional<Date> day =
        Optional.of(Date.from(model.run().uttrekkDato().atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setTitleProperty(prose.say("dokumentnavn", "sted", model.run().sted(model.language())));
    core.setCreatorProperty("Tilsynslupe");
    core.setLanguageProperty(model.language().tag());
    core.setCreatedProperty(day);
    core.setModifiedProperty(day);
    document
        .getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication("Tilsynslupe");
  }
}
