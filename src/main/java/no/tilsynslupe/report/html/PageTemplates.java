package no.tilsynslupe.report.html;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import no.tilsynslupe.report.html.page.Page;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Turns a page into HTML. Every text goes in escaped; only the style sheet, the script, the charts
 * and {@link RepeatedMarkup}, which escapes its own texts, go in as they are.
 */
final class PageTemplates {

  private static final String FOLDER = "no/tilsynslupe/report/html/";

  private final TemplateEngine engine;

  PageTemplates() {
    ClassLoaderTemplateResolver templates =
        new ClassLoaderTemplateResolver(PageTemplates.class.getClassLoader());
    templates.setPrefix(FOLDER);
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
    templates.setCacheable(true);
    this.engine = new TemplateEngine();
    engine.setTemplateResolver(templates);
  }

  void write(Page page, Writer out) {
    engine.process(
        "page",
        new Context(Locale.ROOT, Map.of("page", page, "markup", new RepeatedMarkup())),
        out);
  }
}
