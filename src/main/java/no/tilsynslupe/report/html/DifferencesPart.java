package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.prose.Share;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Folded;
import no.tilsynslupe.report.html.page.Block.OnPaper;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Block.Part;
import no.tilsynslupe.report.html.page.Block.Point;
import no.tilsynslupe.report.html.page.Block.Points;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Choice;
import no.tilsynslupe.report.html.page.Table.Filter;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.stat.Difference;
import no.tilsynslupe.report.model.stat.OfficeDifferences;
import no.tilsynslupe.report.model.stat.OfficeDifferences.AgainstOthers;
import no.tilsynslupe.report.model.stat.Verdict;
import org.jspecify.annotations.Nullable;

/** Whether one office is really worse than another, or than all others together. */
final class DifferencesPart {

  private static final int MOST_ROWS = 600;
  private static final int MOST_SENTENCES = 25;
  private static final double POINTS = 100;

  private final PageSource source;
  private final Prose words;
  private final List<Held> held;

  private DifferencesPart(PageSource source) {
    this.source = source;
    this.words = source.words("statistikk.yaml");
    this.held = source.model().kriterier().stream().flatMap(DifferencesPart::held).toList();
  }

  /**
   * An office held against another.
   *
   * @param other null for all the others
   */
  private record Held(
      CriterionResult criterion, Office office, @Nullable Office other, Difference difference) {
    boolean certain() {
      return difference.vurdering() != Verdict.IKKE_SKILT;
    }
  }

  static Part of(PageSource source) {
    DifferencesPart part = new DifferencesPart(source);
    return new Part("forskjeller", part.words.say("forskjeller"), part.blocks());
  }

  private static Stream<Held> held(CriterionResult criterion) {
    OfficeDifferences differences = OfficeDifferences.of(criterion);
    List<Held> held = new ArrayList<>();
    for (AgainstOthers against : differences.motDeAndre()) {
      Difference difference = against.forskjell();
      // With two offices, the others are the other one, who stands below.
      if (difference != null && differences.motDeAndre().size() > 2) {
        held.add(new Held(criterion, against.kontor(), null, difference));
      }
    }
    differences
        .parvis()
        .forEach(p -> held.add(new Held(criterion, p.kontor(), p.annet(), p.forskjell())));
    return held.stream();
  }

  private List<Block> blocks() {
    if (held.isEmpty()) {
      return List.of(new Paragraph(words.say("for_fa")));
    }
    List<Held> certain = held.stream().filter(Held::certain).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(words.say("ingress")));
    List<Held> told = certain.stream().filter(one -> one.other() == null).toList();
    List<Held> sentences = told.isEmpty() ? certain : told;
    blocks.add(
        sentences.isEmpty()
            ? new Paragraph(words.say("ingen_sikre"), true)
            : new Points(sentences.stream().limit(MOST_SENTENCES).map(this::point).toList()));
    if (sentences.size() > MOST_SENTENCES) {
      blocks.add(
          new Paragraph(
              words.say("setninger_kuttet", "vist", MOST_SENTENCES, "alle", sentences.size())));
    }
    blocks.add(new Folded(null, words.say("forskjeller_vis"), List.of(table()), false));
    blocks.add(new OnPaper(words.say("forskjeller_papir")));
    return blocks;
  }

  private Point point(Held one) {
    Difference found = one.difference();
    boolean worse = found.vurdering() == Verdict.VERRE;
    return new Point(
        new Block.Badge(
            worse ? "avvik" : "ok",
            worse ? "▲" : "▼",
            words.say("dom_" + found.vurdering().name())),
        source.title(one.criterion().spec()),
        source.definition(one.criterion().id()),
        words.say(
            worse ? "sikker_verre" : "sikker_bedre",
            "kontor",
            source.name(one.office()),
            "annet",
            other(one),
            "en",
            new Share(found.en().andel()),
            "annen",
            new Share(found.annen().andel()),
            "diff",
            points(found.forskjell()),
            "fra",
            points(found.intervall().low()),
            "til",
            points(found.intervall().high())));
  }

  private String other(Held one) {
    Office other = one.other();
    return other == null ? words.say("de_andre") : source.name(other);
  }

  /** Percentage points with a sign, a true minus. */
  private String points(double share) {
    String plain = source.forms().decimal(Math.abs(share) * POINTS, 1);
    return (share < 0 ? "−" : "+") + plain;
  }

  private Table table() {
    List<Held> shown =
        held.stream()
            .sorted(Comparator.comparing((Held one) -> !one.certain()))
            .limit(MOST_ROWS)
            .toList();
    String note = words.say("tabell_merknad");
    return new Table(
        "forskjellstabell",
        words.say("tabell"),
        shown.size() == held.size()
            ? note
            : note + " " + words.say("tabell_kuttet", "vist", shown.size(), "alle", held.size()),
        List.of(
            Head.text(source.say("gjelder")),
            Head.text(source.say("kontor")),
            Head.text(words.say("mot")),
            Head.number(words.say("andel")),
            Head.number(words.say("andel_annet")),
            Head.number(words.say("forskjell")),
            Head.number(words.say("p")),
            Head.text(words.say("vurdering"))),
        shown.stream().map(this::row).toList(),
        filter(shown),
        null);
  }

  private Row row(Held one) {
    Difference found = one.difference();
    boolean worse = found.vurdering() == Verdict.VERRE;
    Cell verdict =
        Cell.text(words.say("dom_" + found.vurdering().name()))
            .styled(one.certain() ? (worse ? "avvik" : "ok") : null);
    return new Row(
        Cell.head(source.title(one.criterion().spec()))
            .linked(source.definition(one.criterion().id()))
            .noted(one.criterion().id()),
        Cell.text(source.name(one.office())),
        Cell.text(other(one)),
        share(found.en()),
        share(found.annen()),
        Cell.number(points(found.forskjell()), Double.toString(found.forskjell()))
            .noted(
                words.say(
                    "poeng",
                    "fra",
                    points(found.intervall().low()),
                    "til",
                    points(found.intervall().high()))),
        Cell.number(source.forms().decimal(found.pHolm(), 3), Double.toString(found.pHolm())),
        one.certain() ? verdict.marked(worse ? "▲" : "▼") : verdict);
  }

  private Cell share(Rate rate) {
    return Cell.number(source.forms().percent(rate.andel()), Double.toString(rate.andel()))
        .noted(source.say("av", "n", rate.antall(), "alle", rate.av()));
  }

  private Filter filter(List<Held> shown) {
    TreeSet<String> names = new TreeSet<>(Language.order());
    for (Held one : shown) {
      names.add(source.name(one.office()));
      Office other = one.other();
      if (other != null) {
        names.add(source.name(other));
      }
    }
    List<String> offices = List.copyOf(names);
    String all = source.say("alle_kontor");
    return new Filter(
        source.say("sok"),
        List.of(
            new Choice(words.say("velg_ett"), "1,2", all, offices),
            new Choice(words.say("velg_annet"), "1,2", all, offices)),
        source.say("vist"));
  }
}
