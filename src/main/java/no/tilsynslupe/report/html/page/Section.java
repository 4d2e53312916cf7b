package no.tilsynslupe.report.html.page;

import java.util.List;

/**
 * A part of the page with a heading of its own, which the contents link to.
 *
 * @param id a name of letters, numbers and hyphens, once in the page
 */
public record Section(String id, String heading, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }
}
