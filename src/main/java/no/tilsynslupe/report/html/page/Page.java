package no.tilsynslupe.report.html.page;

import java.util.List;

/**
 * A whole page.
 *
 * @param lang tag of its language, such as {@code nb-NO}
 * @param policy the content security policy: nothing is fetched, and only the style and script of
 *     these fingerprints are used
 * @param style the style sheet, and {@code script} the script: the program's own, put in as they
 *     are
 * @param facts what the page is of: place, period and the like
 */
public record Page(
    String lang,
    String title,
    String subtitle,
    String policy,
    String style,
    String script,
    List<Fact> facts,
    List<Section> sections,
    Chrome chrome) {

  public Page {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
  }

  /** The words around the content. */
  public record Chrome(String skip, String contents, String toTop, String footer) {}
}
