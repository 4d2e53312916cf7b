package no.tilsynslupe.report.html;

import java.util.Iterator;
import java.util.List;
import no.tilsynslupe.report.html.page.Block.Badge;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Course;
import no.tilsynslupe.report.html.page.Fact;
import no.tilsynslupe.report.html.page.Figure;
import no.tilsynslupe.report.html.page.Finding;
import no.tilsynslupe.report.html.page.Table;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * What a page has thousands of: cells, months, events and findings. A template asks each of them a
 * dozen questions by reflection, which was most of the time that a page took; the rest stands in
 * templates. Every text and every value of an attribute is escaped here as templates do it.
 */
public final class RepeatedMarkup {

  /** The rows of a table's body. */
  public String rows(Table table) {
    StringBuilder html = new StringBuilder();
    for (Table.Row row : table.rows()) {
      open(html, "tr", "id", row.id());
      row.cells().forEach(cell -> cellWithFrame(html, cell));
      html.append("</tr>\n");
    }
    return html.toString();
  }

  private static void cellWithFrame(StringBuilder html, Cell cell) {
    html.append(cell.head() ? "<th scope=\"row\"" : "<td");
    attribute(html, "class", cell.css());
    attribute(html, "data-s", cell.order());
    attribute(html, "data-tom", cell.order() != null && cell.order().isEmpty() ? "1" : null);
    html.append('>');
    content(html, cell);
    html.append(cell.head() ? "</th>" : "</td>");
  }

  /** What stands within a cell. */
  public String cell(Cell cell) {
    StringBuilder html = new StringBuilder();
    content(html, cell);
    return html.toString();
  }

  private static void content(StringBuilder html, Cell cell) {
    if (cell.symbol() != null) {
      html.append("<span class=\"tegn\" aria-hidden=\"true\">");
      html.append(escaped(cell.symbol())).append(" </span>");
    }
    if (cell.link() != null) {
      element(html, "a", "href", cell.link(), cell.text());
    } else {
      numeral(html, cell.text(), cell.figure());
    }
    if (cell.note() != null) {
      element(html, "small", "class", null, cell.note());
    }
    if (cell.cases() != null) {
      cases(html, cell.cases());
    }
  }

  private static void cases(StringBuilder html, Cell.Cases cases) {
    html.append("<small>").append(escaped(cases.label())).append(' ');
    Iterator<Cell.Named> named = cases.named().iterator();
    while (named.hasNext()) {
      Cell.Named one = named.next();
      if (one.link() == null) {
        html.append(escaped(one.name()));
      } else {
        element(html, "a", "href", one.link(), one.name());
      }
      html.append(named.hasNext() ? ", " : "");
    }
    if (cases.more() != null) {
      html.append(' ').append(escaped(cases.more()));
    }
    html.append("</small>");
  }

  /** A number, with which one of the result it is. */
  public String numeral(String text, @Nullable Figure figure) {
    StringBuilder html = new StringBuilder();
    numeral(html, text, figure);
    return html.toString();
  }

  private static void numeral(StringBuilder html, String text, @Nullable Figure figure) {
    if (figure == null) {
      html.append(escaped(text));
      return;
    }
    html.append("<span");
    attribute(html, "data-k", figure.criterion());
    attribute(html, "data-o", figure.place());
    attribute(html, "data-f", figure.field());
    attribute(html, "data-v", figure.value());
    html.append('>').append(escaped(text)).append("</span>");
  }

  /** The months of a year. */
  public String months(Course.Year year) {
    StringBuilder html = new StringBuilder();
    for (Course.Month month : year.months()) {
      element(html, "span", "class", "mnd " + month.css(), month.sign());
    }
    return html.toString();
  }

  /** The lines of a course. */
  public String events(List<Course.Event> events) {
    StringBuilder html = new StringBuilder();
    for (Course.Event event : events) {
      open(html, "li", "class", event.css());
      element(html, "span", "class", "tid", event.time());
      html.append(" <span class=\"skjedde\">");
      if (event.badge() != null) {
        badge(html, event.badge());
        html.append(' ');
      }
      if (!event.what().isEmpty()) {
        String after = event.text().isEmpty() ? "" : ": ";
        element(html, "strong", "class", null, event.what() + after);
      }
      html.append(escaped(event.text())).append("</span></li>");
    }
    return html.toString();
  }

  /** Findings, each with what it rests on. */
  public String findings(List<Finding> findings) {
    StringBuilder html = new StringBuilder();
    for (Finding finding : findings) {
      open(html, "li", "id", finding.id());
      html.append("\n<p class=\"funntittel\">");
      badge(html, finding.badge());
      html.append(" <strong>").append(escaped(finding.title())).append("</strong> <a");
      attribute(html, "class", "kode");
      attribute(html, "href", finding.link());
      html.append('>').append(escaped(finding.criterion())).append("</a> ");
      if (finding.severity() != null) {
        element(html, "span", "class", "alvor", finding.severity());
      }
      html.append("</p>\n<p>").append(escaped(finding.text())).append("</p>\n<dl class=\"smalt\">");
      for (Fact fact : finding.facts()) {
        html.append("<div><dt>").append(escaped(fact.name())).append("</dt><dd>");
        html.append(escaped(fact.text())).append("</dd></div>");
      }
      html.append("</dl>\n");
      evidence(html, finding);
      html.append("</li>");
    }
    return html.toString();
  }

  private static void evidence(StringBuilder html, Finding finding) {
    if (finding.evidence().isEmpty()) {
      return;
    }
    html.append("<details class=\"bevis\"><summary>").append(escaped(finding.evidenceTitle()));
    html.append("</summary><ul>");
    for (String one : finding.evidence()) {
      html.append("<li><code>").append(escaped(one)).append("</code></li>");
    }
    html.append("</ul></details>\n");
  }

  private static void badge(StringBuilder html, Badge badge) {
    open(html, "span", "class", "lapp " + badge.tone());
    html.append("<span aria-hidden=\"true\">").append(escaped(badge.symbol())).append("</span> ");
    html.append(escaped(badge.text())).append("</span>");
  }

  private static void element(
      StringBuilder html, String name, String attribute, @Nullable String value, String text) {
    open(html, name, attribute, value);
    html.append(escaped(text)).append("</").append(name).append('>');
  }

  private static void open(
      StringBuilder html, String name, String attribute, @Nullable String value) {
    html.append('<').append(name);
    attribute(html, attribute, value);
    html.append('>');
  }

  /** Left out when it has no value, as templates do. */
  private static void attribute(StringBuilder html, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }
  }

  private static String escaped(String text) {
    return HtmlEscape.escapeHtml4Xml(text);
  }
}
