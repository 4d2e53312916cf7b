package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Block.Part;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CriterionResult;

/** What an office can still mend in its cases, and what it can only prevent, with what is right. */
final class MendSection {

  /**
   * Criteria of limits that are over when there is a finding, and of what an office does as a rule:
   * no single case is mended. A stay past three months can still be ended, so it isn't here.
   */
  static final Set<String> PAST =
      Set.of(
          "KL-OMGJORT",
          "KL-OVERSENDT",
          "P11A-FORELOPIG",
          "P11A-TID",
          "P14A-PASSIV",
          "P17-RETT-TID",
          "P18-EN-MND",
          "P18-NOD-TID",
          "P18-STDTEKST-K",
          "P20-STANDARD",
          "P20-UTBET",
          "P27-FENGSEL",
          "P27-SAMMEDAG",
          "P28-VEDTAK",
          "P29-ALDER",
          "P29-AVBRUDD",
          "P29-DEKNING",
          "P29-START",
          "P29-VARIGHET",
          "P43-GJENTATT",
          "P43-KONTO",
          "P5-SYSTEM");

  private final PageSource source;
  private final Prose words;
  private final List<CriterionResult> found;

  MendSection(PageSource source) {
    this.source = source;
    this.words = source.words("leder.yaml");
    this.found =
        source.model().kriterier().stream()
            .filter(result -> result.samlet().hoved().vistFunn().minstEn())
            .filter(result -> !result.gjelderKontorOgKriterium())
            .sorted(Comparator.comparingLong(MendSection::cases).reversed())
            .toList();
  }

  private static long cases(CriterionResult result) {
    return result.samlet().hoved().vistFunn().tall();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    List<CriterionResult> now = found.stream().filter(r -> !PAST.contains(r.id())).toList();
    List<CriterionResult> past = found.stream().filter(r -> PAST.contains(r.id())).toList();
    if (now.isEmpty()) {
      blocks.add(new Paragraph(words.say("rette_ingen")));
    } else {
      blocks.add(new Paragraph(words.say("rette_ingress")));
      blocks.add(table("rettes", "rette_tabell", now));
    }
    if (!past.isEmpty()) {
      blocks.add(
          new Part(
              null,
              words.say("forebygge"),
              List.of(table("forebygges", "forebygge_tabell", past))));
    }
    return new Section("rette", words.say("rette"), blocks);
  }

  private Table table(String id, String caption, List<CriterionResult> results) {
    return new Table(
        id,
        words.say(caption),
        null,
        List.of(
            Head.text(source.say("gjelder")),
            Head.number(words.say("saker")),
            Head.number(words.say("enheter")),
            Head.text(source.say("riktig"))),
        results.stream().map(this::row).toList(),
        null,
        null);
  }

  private Row row(CriterionResult result) {
    return new Row(
        Cell.head(source.title(result.spec()))
            .linked(source.definition(result.id()))
            .noted(result.spec().hjemmel()),
        number(result.samlet().hoved().vistFunn()),
        number(result.samlet().enheter().vistFunn()),
        Cell.text(source.in(result.spec().right())).styled("lang"));
  }

  private Cell number(Antall count) {
    return Cell.number(count.text(source.forms()), count.skjult() ? "" : count.kode());
  }
}
