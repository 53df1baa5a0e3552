package gangmu.site;

import gangmu.model.Diagnostic;
import gangmu.model.SiteSettings;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;

/** Turns pages into HTML with Thymeleaf. */
final class Renderer {
  private final Templates templates;
  private final SiteSettings settings;
  private final Language language;
  private final Map<String, String> structured;
  private final TemplateEngine engine = new TemplateEngine();

  /**
   * @param structured JSON-LD for the head of a page, by the page's path
   */
  Renderer(
      Templates templates, SiteSettings settings, Words words, Map<String, String> structured) {
    this.structured = Map.copyOf(structured);
    this.templates = templates;
    this.settings = settings;
    this.language = Language.of(words);
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new Expressions());
    engine.setDialect(dialect);
    engine.setMessageResolver(new PageTexts(words));
    engine.setTemplateResolver(new Resolver());
  }

  /** The file of a page, which is rendered when it is asked for. */
  SiteFile file(Draft draft) {
    return new SiteFile(
        draft.path(), () -> render(draft.page().get()).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The page as HTML. What is wrong with its template is the error {@code template.missing} where
   * there is none, {@code template.broken} where Thymeleaf cannot work with it.
   */
  private String render(Page page) {
    if (templates.text(page.template()) == null) {
      throw new BrokenPageException(
          Diagnostic.error(templates.nameOf(page.template()), "template.missing"));
    }
    try {
      Context context =
          new Context(Locale.ROOT, Map.of("page", page, "site", settings, "language", language));
      context.setVariable("structured", structured.get(page.path()));
      context.setVariable("address", settings.absolute(Addresses.served(page.path())));
      return engine.process(page.template(), context);
    } catch (TemplateEngineException e) {
      throw new BrokenPageException(diagnose(page, e));
    }
  }

  /** The innermost cause with a place says best what is wrong. */
  private Diagnostic diagnose(Page page, TemplateEngineException thrown) {
    String template = page.template();
    int line = 0;
    int column = 0;
    Throwable innermost = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      innermost = cause;
      if (cause instanceof TemplateProcessingException placed && placed.getLine() != null) {
        template = placed.getTemplateName();
        line = placed.getLine();
        column = placed.getCol() == null ? 0 : placed.getCol();
      }
    }
    return Diagnostic.error(
        templates.nameOf(template),
        line,
        column,
        excerpt(template, line),
        "template.broken",
        message(innermost));
  }

  private @Nullable String excerpt(String template, int line) {
    String text = templates.text(template);
    return text == null || line < 1 ? null : text.lines().skip(line - 1L).findFirst().orElse(null);
  }

  /** The message without the place that Thymeleaf ends it with. */
  private static String message(Throwable thrown) {
    String message = thrown.getMessage();
    if (message == null) {
      return thrown.getClass().getSimpleName();
    }
    int place = message.indexOf(" (template: \"");
    return place < 0 ? message : message.substring(0, place);
  }

  /** Finds templates among those in memory. */
  private final class Resolver implements ITemplateResolver {
    @Override
    public String getName() {
      return "templates";
    }

    @Override
    public Integer getOrder() {
      return 1;
    }

    @Override
    public @Nullable TemplateResolution resolveTemplate(
        IEngineConfiguration configuration,
        @Nullable String ownerTemplate,
        String template,
        @Nullable Map<String, Object> attributes) {
      String name = template.endsWith(".html") ? template : template + ".html";
      String text = templates.text(name);
      return text == null
          ? null
          : new TemplateResolution(
              new TemplateText(name, text),
              TemplateMode.HTML,
              AlwaysValidCacheEntryValidity.INSTANCE);
    }
  }
}
