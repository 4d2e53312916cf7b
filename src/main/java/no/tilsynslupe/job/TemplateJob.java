package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.export.template.TemplateContent;
import no.tilsynslupe.export.template.TemplateWriter;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/** Writes the template workbook for the criteria that were chosen. */
public final class TemplateJob {
  private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
  private static final String EXTENSION = ".xlsx";

  private TemplateJob() {}

  /**
   * Writes the workbook.
   *
   * @param only ids of the criteria it is to serve; empty: all
   * @param theme theme of the criteria; null: all
   * @param language {@code nb}, {@code nn} or {@code en}
   * @param overwrite whether a file of that name may be replaced
   * @return what it holds
   * @throws UserError when a criterion, the theme or the language doesn't exist, or the file can't
   *     be written there
   */
  public static TemplateContent write(
      List<String> only, @Nullable String theme, String language, Path out, boolean overwrite)
      throws IOException {
    if (!LANGUAGES.contains(language)) {
      throw wrong(
          JobTexts.ERRORS.say(
              "sprak_ukjent", "sprak", language, "valg", String.join(", ", LANGUAGES)));
    }
    CriterionChoice choice = CriterionChoice.of(options(only, theme));
    requirePlace(out, overwrite);
    TemplateContent content = content(choice.specs(), language);
    try {
      TemplateWriter.write(content, out);
    } catch (FileSystemException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("mal_skrive", "sti", out), e);
    }
    return content;
  }

  /** Of what a check is asked, only the choice of criteria matters here. */
  private static CheckOptions options(List<String> only, @Nullable String theme) {
    return new CheckOptions(
        List.of(), null, null, null, only, theme, List.of(), false, false, List.of(), null, 1);
  }

  private static TemplateContent content(List<CriterionSpec> specs, String language) {
    Set<Tabell> tables = EnumSet.noneOf(Tabell.class);
    Set<String> columns = new TreeSet<>();
    for (CriterionSpec spec : specs) {
      tables.add(spec.unitsFrom());
      tables.addAll(spec.looksIn());
      columns.addAll(spec.columns());
    }
    return TemplateContent.of(
        language,
        specs.stream()
            .map(spec -> new TemplateContent.Served(spec.id(), spec.title().in(language)))
            .toList(),
        tables,
        columns);
  }

  private static void requirePlace(Path out, boolean overwrite) {
    Path name = out.getFileName();
    if (name == null || !name.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
      throw wrong(JobTexts.ERRORS.say("mal_xlsx", "sti", out));
    }
    if (Files.isDirectory(out)) {
      throw wrong(JobTexts.ERRORS.say("mal_mappe", "sti", out));
    }
    if (Files.exists(out) && !overwrite) {
      throw wrong(JobTexts.ERRORS.say("mal_finnes", "sti", out));
    }
    Path folder = out.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw wrong(JobTexts.ERRORS.say("mal_mappe_mangler", "sti", out));
    }
  }

  private static UserError wrong(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
