package no.tilsynslupe.report.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import no.tilsynslupe.report.Edition;
import no.tilsynslupe.report.TextFile;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.store.RunStore;

/**
 * Writes the page in the editions asked for: the first is {@code rapport.html}, the others {@code
 * rapport-<edition>.html}. A file stands alone: nothing is fetched, and a policy in it forbids that
 * anything is.
 *
 * <p>Numbers that stand in {@code resultat.json}, too, are marked, so that a program can compare
 * them: {@code <span data-k="P27-3MND" data-o="9901/NAV Lupevik" data-f="personer.AVVIK"
 * data-v="14">14</span>}. {@code data-k} is the criterion, {@code data-o} municipality and office,
 * {@code data-f} the field in the object of that criterion, or of that office in it, {@code data-v}
 * its value there. Without {@code data-k} the field is one of the whole file. A number that is
 * hidden from a wider audience has no {@code data-v}.
 */
public final class HtmlReport {

  private HtmlReport() {}

  /**
   * @param editions at least one
   * @param dir must be there
   */
  public static void write(ReportModel model, RunStore store, Path dir, List<Edition> editions)
      throws IOException {
    PageSource source = PageSource.of(model, store);
    PageTemplates templates = new PageTemplates();
    for (Edition edition : editions) {
      Path file = dir.resolve(fileName(edition, editions));
      try (Writer out = TextFile.create(file)) {
        templates.write(Editions.page(edition, source), out);
      }
    }
  }

  /** The name of an edition's file. */
  public static String fileName(Edition edition, List<Edition> editions) {
    return edition == editions.get(0) ? "rapport.html" : "rapport-" + edition.code() + ".html";
  }
}
