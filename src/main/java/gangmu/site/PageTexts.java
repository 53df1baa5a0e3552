package gangmu.site;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.messageresolver.IMessageResolver;

/** Gives templates what they ask for in <code>#{…}</code>. */
record PageTexts(Words words) implements IMessageResolver {
  @Override
  public String getName() {
    return "pages";
  }

  @Override
  public Integer getOrder() {
    return 1;
  }

  /**
   * The text of the key.
   *
   * @throws TemplateProcessingException if there is none
   */
  @Override
  public String resolveMessage(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    if (!words.has(key)) {
      throw new TemplateProcessingException("there is no text " + key);
    }
    return words.text(key, Objects.requireNonNullElse(parameters, new Object[0]));
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    return resolveMessage(context, origin, key, parameters);
  }
}
