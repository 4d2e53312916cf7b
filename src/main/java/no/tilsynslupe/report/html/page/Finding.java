package no.tilsynslupe.report.html.page;

import java.util.List;
import no.tilsynslupe.report.html.page.Block.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a case with what it rests on.
 *
 * @param id once in the page; null when nothing links to it
 * @param criterion identifier, and {@code link} where its definition stands
 * @param evidence as column {@code bevis} has it, an item a line
 */
public record Finding(
    @Nullable String id,
    Badge badge,
    @Nullable String severity,
    String title,
    String criterion,
    String link,
    String text,
    List<Fact> facts,
    String evidenceTitle,
    List<String> evidence) {

  public Finding {
    facts = List.copyOf(facts);
    evidence = List.copyOf(evidence);
  }
}
