package no.tilsynslupe.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilsynslupe.report.html.page.Block.Badge;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Course;
import no.tilsynslupe.report.html.page.Fact;
import no.tilsynslupe.report.html.page.Figure;
import no.tilsynslupe.report.html.page.Finding;
import no.tilsynslupe.report.html.page.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RepeatedMarkupTest {

  private static final String HOSTILE = "<img src=x onerror=\"a('b')\"> & \"Æ\"";

  /** The same, as mark-up must have it both in texts and in attributes. */
  private static final String TAMED =
      "&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt; &amp; &quot;Æ&quot;";

  private static final RepeatedMarkup MARKUP = new RepeatedMarkup();

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void everyTextAndAttributeIsEscaped(String what, String html, int times) {
    assertThat(html).doesNotContain("<img").doesNotContain("\"a(");
    assertThat(html.split(Pattern.quote(TAMED), -1)).hasSize(times + 1);
  }

  static Stream<Arguments> everyTextAndAttributeIsEscaped() {
    Cell.Cases cases =
        new Cell.Cases(
            HOSTILE,
            List.of(new Cell.Named(HOSTILE, HOSTILE), new Cell.Named(HOSTILE, null)),
            HOSTILE);
    Cell linked = new Cell(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, null, true, cases);
    Figure figure = new Figure(HOSTILE, HOSTILE, HOSTILE, HOSTILE);
    return Stream.of(
        arguments("a cell with a link and cases", MARKUP.cell(linked), 9),
        arguments(
            "a row, with the class and order of its cell",
            MARKUP.rows(table(new Table.Row(HOSTILE, List.of(linked)))),
            12),
        arguments("a number", MARKUP.numeral(HOSTILE, figure), 5),
        arguments(
            "the months of a year",
            MARKUP.months(new Course.Year("", "", List.of(new Course.Month(HOSTILE, HOSTILE)))),
            2),
        arguments(
            "a finding",
            MARKUP.findings(
                List.of(
                    new Finding(
                        HOSTILE,
                        new Badge(HOSTILE, HOSTILE, HOSTILE),
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        List.of(new Fact(HOSTILE, HOSTILE)),
                        HOSTILE,
                        List.of(HOSTILE)))),
            13),
        arguments(
            "an event with a finding",
            MARKUP.events(
                List.of(
                    new Course.Event(
                        HOSTILE, HOSTILE, HOSTILE, HOSTILE, new Badge(HOSTILE, HOSTILE, HOSTILE)))),
            7));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatIsNotThereLeavesNothingBehind(String what, String html, String expected) {
    assertThat(html).isEqualTo(expected);
  }

  static Stream<Arguments> whatIsNotThereLeavesNothingBehind() {
    return Stream.of(
        arguments(
            "a cell of text alone",
            MARKUP.rows(table(new Table.Row(Cell.text("a")))),
            "<tr><td>a</td></tr>\n"),
        arguments(
            "a hidden number, sorted as what is empty",
            MARKUP.rows(table(new Table.Row(Cell.figure(":", new Figure(null, null, "f", null))))),
            "<tr><td class=\"tall\" data-tom=\"1\"><span data-f=\"f\">:</span></td></tr>\n"),
        arguments(
            "cases, none of them linked and no more than these",
            MARKUP.cell(
                Cell.text("3")
                    .telling(
                        new Cell.Cases(
                            "Saker:",
                            List.of(new Cell.Named("S1", null), new Cell.Named("S2", null)),
                            null))),
            "3<small>Saker: S1, S2</small>"),
        arguments(
            "an event without badge, and with nothing but its text",
            MARKUP.events(List.of(new Course.Event("", "1.2.", "", "skjedde", null))),
            "<li><span class=\"tid\">1.2.</span> <span class=\"skjedde\">skjedde</span></li>"));
  }

  private static Table table(Table.Row row) {
    return new Table("t", "", null, List.of(), List.of(row), null, null);
  }
}
