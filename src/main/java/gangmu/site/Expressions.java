package gangmu.site;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads what a template writes in <code>${…}</code>: the name of a variable and of what its record
 * holds, such as {@code page.masthead.title}, and nothing else. So a template cannot compute, and
 * no expression language has to be loaded.
 */
final class Expressions implements IStandardVariableExpressionEvaluator {
  private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString");

  /**
   * The value that an expression names, or null where one on the way is null.
   *
   * @throws TemplateProcessingException if there is nothing of that name
   */
  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext ignored) {
    List<String> names = List.of(expression.getExpression().trim().split("\\.", -1));
    if (!context.containsVariable(names.get(0))) {
      throw new TemplateProcessingException(
          "there is no " + names.get(0) + "; there is " + list(context.getVariableNames()));
    }
    Object value = context.getVariable(names.get(0));
    for (String name : names.subList(1, names.size())) {
      if (value == null) {
        return null;
      }
      value = read(value, name);
    }
    return value;
  }

  private static @Nullable Object read(Object holder, String name) {
    try {
      if (holder instanceof Record) {
        return holder.getClass().getDeclaredMethod(name).invoke(holder);
      }
    } catch (NoSuchMethodException | IllegalAccessException e) {
      // said below, in the words of the template
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
    throw new TemplateProcessingException(
        "a " + holder.getClass().getSimpleName() + " has no " + name + offer(holder));
  }

  /** What can be named of a record instead: its components and what it makes of them. */
  private static String offer(Object holder) {
    if (!(holder instanceof Record)) {
      return "; it is a value, and has no parts";
    }
    Set<String> names = new TreeSet<>();
    for (Method method : holder.getClass().getDeclaredMethods()) {
      boolean inherited = OF_EVERY_OBJECT.contains(method.getName());
      boolean asked = method.getParameterCount() == 0 && method.getReturnType() != void.class;
      if (asked
          && !inherited
          && !method.isSynthetic()
          && !Modifier.isStatic(method.getModifiers())
          && !Modifier.isPrivate(method.getModifiers())) {
        names.add(method.getName());
      }
    }
    return "; it has " + list(names);
  }

  private static String list(Set<String> names) {
    return String.join(", ", new TreeSet<>(names));
  }
}
