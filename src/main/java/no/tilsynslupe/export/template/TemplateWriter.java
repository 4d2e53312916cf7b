package no.tilsynslupe.export.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.workbook.StableZip;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the template workbook. The bytes depend on its content alone. */
public final class TemplateWriter {
  private static final String CREATOR = "Tilsynslupe";

  /** A template has no day of its own, and the clock would make the bytes differ. */
  private static final Date DAY = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

  private static final Map<String, String> LOCALES =
      Map.of("nb", "nb-NO", "nn", "nn-NO", "en", "en-GB");

  private final TemplateContent content;
  private final TemplateText text;
  private final String locale;

  private TemplateWriter(TemplateContent content) {
    this.content = content;
    this.text = TemplateText.in(content.language());
    this.locale = LOCALES.getOrDefault(content.language(), "nb-NO");
  }

  /** Writes the workbook whole or not at all; what stands there is replaced. */
  public static void write(TemplateContent content, Path target) throws IOException {
    TemplateWriter writer = new TemplateWriter(content);
    LocaleUtil.setUserLocale(Locale.forLanguageTag(writer.locale));
    try {
      writer.write(target.toAbsolutePath());
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  private void write(Path target) throws IOException {
    Path raw = target.resolveSibling(target.getFileName() + ".tmp1");
    Path packed = target.resolveSibling(target.getFileName() + ".tmp2");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      build(book);
      try (OutputStream out = Files.newOutputStream(raw)) {
        book.write(out);
      }
      StableZip.repack(raw, packed);
      Files.move(packed, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(raw);
      Files.deleteIfExists(packed);
    }
  }

  private void build(XSSFWorkbook book) {
    properties(book);
    TemplateStyles styles = new TemplateStyles(book, text);
    new GuideSheet(book.createSheet(text.get("guide_sheet")), text, styles).write(content);
    Map<String, List<ExampleRow>> examples = ExampleRow.all();
    for (TemplateContent.Sheet sheet : content.sheets()) {
      String name = sheet.table().name();
      new TableSheet(book.createSheet(name), sheet, text, styles)
          .write(examples.getOrDefault(name, List.of()));
    }
    CodeListSheet.write(book, content, text, styles);
    book.setActiveSheet(0);
  }

  private void properties(XSSFWorkbook book) {
    POIXMLProperties properties = book.getProperties();
    PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(text.get("title"));
    core.setSubjectProperty(text.get("subject"));
    core.setCreatorProperty(CREATOR);
    core.setLanguageProperty(locale);
    core.setCreatedProperty(Optional.of(DAY));
    core.setModifiedProperty(Optional.of(DAY));
    properties.getExtendedProperties().setApplication(CREATOR);
  }
}
