package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Facts;
import no.tilsynslupe.report.html.page.Block.Folded;
import no.tilsynslupe.report.html.page.Block.Part;
import no.tilsynslupe.report.html.page.Block.Points;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Fact;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.FileQuality;
import no.tilsynslupe.report.model.InputFile;
import no.tilsynslupe.report.model.ReportModel;
import org.jspecify.annotations.Nullable;

/** How it was done: how the numbers come about, what was read, with which rules. */
final class MethodSection {

  private static final int MOST_REMARKS = 100;
  private static final int MOST_FILES = 100;

  private final PageSource source;
  private final ReportModel model;

  private MethodSection(PageSource source) {
    this.source = source;
    this.model = source.model();
  }

  static Section of(PageSource source) {
    MethodSection section = new MethodSection(source);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Points.of(
            List.of(
                source.say("metode_avgjort"),
                source.say("metode_personer"),
                source.say("metode_dekning"),
                source.say("metode_grenser"))));
    blocks.add(
        new Block.Paragraph(
            source.shared()
                ? source.say("metode_delt", "terskel", section.model.form().threshold())
                : source.say("metode_personvern")));
    source.model().run().begrensninger().forEach(text -> blocks.add(new Block.Paragraph(text)));
    blocks.add(section.facts());
    section.faults(blocks);
    if (!source.shared()) {
      // How many rows a table of a small office has may tell of someone.
      blocks.add(section.data());
    }
    return new Section("metode", source.say("metode"), blocks);
  }

  private Facts facts() {
    List<String> sampling =
        model.kontorer().stream()
            .map(office -> model.run().utvalg(office).title(source.language()))
            .distinct()
            .map(source.forms()::sentence)
            .toList();
    return new Facts(
        List.of(
            new Fact(source.say("utvalg"), String.join("; ", sampling)),
            new Fact(
                source.say("regelsett"),
                source.say(
                    "regelsett_tekst",
                    "katalog",
                    model.run().katalog(),
                    "n",
                    model.kriterier().size(),
                    "avtrykk",
                    model.run().regelsett()))));
  }

  private void faults(List<Block> blocks) {
    List<String> lines =
        model.kriterier().stream()
            .filter(result -> result.feil() > 0)
            .map(result -> source.say("feil_linje", "kriterium", result.id(), "n", result.feil()))
            .toList();
    if (!lines.isEmpty()) {
      blocks.add(new Block.Notice("avvik", "✗", source.say("feil"), lines));
    }
  }

  private Part data() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(rows());
    List<String> remarks =
        model.datakvalitet().merknader().stream()
            .limit(MOST_REMARKS)
            .map(remark -> remark.tekst() + " (" + source.forms().number(remark.antall()) + ")")
            .toList();
    if (!remarks.isEmpty()) {
      blocks.add(
          new Folded(
              null,
              source.say("merknader")
                  + " ("
                  + source.forms().number(model.datakvalitet().merknader().size())
                  + ")",
              List.of(Points.of(remarks))));
    }
    blocks.add(new Folded(null, source.say("inndatatabell"), List.of(inputs())));
    return new Part(null, source.say("datakvalitet"), blocks);
  }

  private Table rows() {
    List<FileQuality> files = model.datakvalitet().filer();
    return new Table(
        "filer",
        source.say("filtabell"),
        cut(files.size(), "datakvalitet.json"),
        List.of(
            Head.text(source.say("fil")),
            Head.text(source.say("tabell")),
            Head.number(source.say("lest")),
            Head.number(source.say("godtatt")),
            Head.number(source.say("avvist")),
            Head.number(source.say("duplikat"))),
        files.stream().limit(MOST_FILES).map(this::row).toList(),
        null,
        null);
  }

  private Row row(FileQuality file) {
    return new Row(
        Cell.head(file.fil()),
        Cell.text(file.tabell()),
        number(file.lest()),
        number(file.godtatt()),
        number(file.avvist()),
        number(file.duplikat() + file.erstattet()));
  }

  private Table inputs() {
    List<InputFile> files = model.run().filer();
    return new Table(
        "inndata",
        source.say("inndatatabell"),
        cut(files.size(), "kjoring.json"),
        List.of(
            Head.text(source.say("fil")),
            Head.number(source.say("storrelse")),
            Head.text(source.say("avtrykk"))),
        files.stream()
            .limit(MOST_FILES)
            .map(
                file ->
                    new Row(
                        Cell.head(file.navn()),
                        number(file.storrelse()),
                        Cell.text(file.sha256()).styled("mono")))
            .toList(),
        null,
        null);
  }

  private @Nullable String cut(int all, String file) {
    return all <= MOST_FILES
        ? null
        : source.say("kuttet", "vist", MOST_FILES, "alle", all, "fil", file);
  }

  private Cell number(long value) {
    return Cell.number(source.forms().number(value), Long.toString(value));
  }
}
