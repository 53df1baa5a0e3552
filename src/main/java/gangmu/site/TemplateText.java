package gangmu.site;

import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.templateresource.ITemplateResource;

/** A template in memory, under the name that errors call it by. */
record TemplateText(String name, String text) implements ITemplateResource {
  @Override
  public String getDescription() {
    return name;
  }

  @Override
  public String getBaseName() {
    return name;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public Reader reader() {
    return new StringReader(text);
  }

  @Override
  public @Nullable ITemplateResource relative(String location) {
    return null;
  }
}
