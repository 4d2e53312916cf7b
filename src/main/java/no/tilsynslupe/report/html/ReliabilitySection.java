package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Notice;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Block.Tile;
import no.tilsynslupe.report.html.page.Block.Tiles;
import no.tilsynslupe.report.html.page.Figure;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.ParameterText;
import no.tilsynslupe.report.model.Reliability.Grade;
import no.tilsynslupe.report.model.ReportModel;

/** Whether the result can be relied on, before any of it is read. */
final class ReliabilitySection {

  private final PageSource source;
  private final ReportModel model;

  private ReliabilitySection(PageSource source) {
    this.source = source;
    this.model = source.model();
  }

  static Section of(PageSource source) {
    ReliabilitySection section = new ReliabilitySection(source);
    List<Block> blocks = new ArrayList<>();
    blocks.add(section.grade());
    blocks.add(section.tiles());
    if (source.shared()) {
      blocks.add(new Paragraph(source.say("delt"), true));
    }
    blocks.add(new Paragraph(source.say("varsom")));
    return new Section("palitelighet", source.say("palitelighet"), blocks);
  }

  private Notice grade() {
    Grade grade = model.palitelighet().grad();
    String heading = source.say("grad_" + grade.name().toLowerCase(Locale.ROOT));
    return switch (grade) {
      case FULLSTENDIG -> new Notice("ok", "✓", heading, reasons(grade));
      case DELVIS -> new Notice("risiko", "!", heading, reasons(grade));
      case BOR_IKKE_BRUKES -> new Notice("avvik", "✗", heading, reasons(grade));
    };
  }

  private List<String> reasons(Grade grade) {
    List<String> reasons = new ArrayList<>();
    if (grade == Grade.FULLSTENDIG) {
      reasons.add(source.say("grad_forklart"));
    }
    model.datakvalitet().slagMangler().stream()
        .map(missing -> missing.sentence(source.language()))
        .forEach(reasons::add);
    reasons.addAll(model.palitelighet().arsaker());
    long undecided =
        source.shared()
            ? 0
            : model.kriterier().stream().mapToLong(c -> c.samlet().enheter().uavklart()).sum();
    if (undecided > 0) {
      reasons.add(source.say("uavklarte", "n", undecided));
    }
    ParameterText parameters = new ParameterText(source.language());
    model.run().overstyringer().stream()
        .map(applied -> source.say("endret_grense", "tekst", parameters.sentence(applied)))
        .forEach(reasons::add);
    List<String> chosen =
        model.kontorer().stream()
            .filter(office -> !model.run().utvalg(office).allowsIntervals())
            .map(Office::kontor)
            .toList();
    if (!chosen.isEmpty()) {
      reasons.add(source.say("skjonn", "kontorer", chosen));
    }
    return reasons;
  }

  private Tiles tiles() {
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        tile(
            source.shared() ? "flis_saker_delt" : "flis_saker",
            Antall.av(model.run().saker()),
            "saker"));
    if (!source.shared()) {
      tiles.add(tile("flis_med_funn", model.sakerMedFunn(), "saker_med_funn"));
      tiles.add(tile("flis_funn", model.antallFunn(), "funn"));
      tiles.add(tile("flis_frister", Antall.av(model.frister().saker()), "frister.saker"));
    }
    tiles.add(
        new Tile(source.forms().number(model.kontorer().size()), source.say("flis_kontor"), null));
    tiles.add(
        new Tile(
            source.forms().number(model.kriterier().size()), source.say("flis_kriterier"), null));
    return new Tiles(tiles);
  }

  private Tile tile(String key, Antall number, String field) {
    return new Tile(
        number.text(source.forms()),
        source.say(key),
        new Figure(null, null, field, number.skjult() ? null : number.kode()));
  }
}
