package gangmu.content;

import gangmu.model.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a YAML file whose keys are asked for one by one. What is wrong is noted with its
 * line: a value of the wrong kind, a key that is missing, one that nobody asked for.
 */
final class Yaml {
  private final String file;
  private final List<String> lines;
  private final int firstLine;
  private final List<Diagnostic> diagnostics;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final int line;

  private Yaml(
      String file, List<String> lines, int firstLine, Node node, List<Diagnostic> diagnostics) {
    this.file = file;
    this.lines = lines;
    this.firstLine = firstLine;
    this.diagnostics = diagnostics;
    this.line = line(node);
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          if (keys.put(key.getValue(), key) != null) {
            problem(key, "content.key-twice", key.getValue());
          }
          values.put(key.getValue(), tuple.getValueNode());
        }
      }
    } else {
      problem(line, "content.yaml-mapping");
    }
  }

  /** Reads the mapping of a whole file; null where the file has nothing but comments. */
  static @Nullable Yaml read(String file, List<String> lines, List<Diagnostic> diagnostics) {
    boolean silent =
        lines.stream().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    return silent ? null : read(file, lines, 1, lines.size(), diagnostics);
  }

  /**
   * Reads a mapping; null, with an error, where it cannot be read.
   *
   * @param lines of the file
   * @param from the first line of the mapping, from 1
   * @param to the last
   */
  static @Nullable Yaml read(
      String file, List<String> lines, int from, int to, List<Diagnostic> diagnostics) {
    String yaml = String.join("\n", lines.subList(from - 1, to));
    try {
      Optional<Node> node = new Compose(LoadSettings.builder().build()).composeString(yaml);
      if (node.isPresent()) {
        return new Yaml(file, lines, from, node.get(), diagnostics);
      }
      diagnostics.add(Diagnostic.error(file, from, 0, null, "content.yaml-mapping"));
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
      int at = Math.min(mark == null ? from : from + mark.getLine(), lines.size());
      int column = mark == null ? 0 : mark.getColumn() + 1;
      diagnostics.add(
          Diagnostic.error(file, at, column, lines.get(at - 1), "content.yaml", e.getProblem()));
    } catch (YamlEngineException e) {
      diagnostics.add(
          Diagnostic.error(file, from, 0, null, "content.yaml", String.valueOf(e.getMessage())));
    }
    return null;
  }

  @Nullable String string(String key) {
    asked.add(key);
    Node node = values.get(key);
    if (node == null) {
      return null;
    }
    if (node instanceof ScalarNode scalar) {
      boolean nothing = scalar.getValue().isEmpty() || scalar.getTag().equals(Tag.NULL);
      return nothing ? null : scalar.getValue();
    }
    problem(node, "content.yaml-kind", key);
    return null;
  }

  String requiredString(String key) {
    String value = string(key);
    if (value == null) {
      problem(line, "content.key-missing", key);
      return "";
    }
    return value;
  }

  /**
   * A number without a sign.
   *
   * @param right one that would be right
   */
  int requiredNumber(String key, String right) {
    String value = requiredString(key);
    if (value.matches("\\d{1,9}")) {
      return Integer.parseInt(value);
    }
    if (!value.isEmpty()) {
      wrong(key, value, right);
    }
    return 0;
  }

  @Nullable Yaml mapping(String key) {
    asked.add(key);
    Node node = values.get(key);
    return node == null ? null : new Yaml(file, lines, firstLine, node, diagnostics);
  }

  /**
   * Notes that the value of a key is wrong.
   *
   * @param right values that would be right
   */
  void wrong(String key, String value, String right) {
    refuse(key, "content.value", key, value, right);
  }

  /** Notes an error of that code about the value of a key. */
  void refuse(String key, String code, String... arguments) {
    Node node = values.get(key);
    if (node != null) {
      problem(node, code, arguments);
    }
  }

  /** The text of a key, which has to be text: a number or a yes is none. */
  @Nullable String text(String key) {
    asked.add(key);
    Node node = values.get(key);
    if (node == null || node.getTag().equals(Tag.NULL)) {
      return null;
    }
    if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.STR)) {
      return scalar.getValue();
    }
    problem(node, "settings.kind", key);
    return null;
  }

  /** The texts of a list. */
  List<String> texts(String key) {
    asked.add(key);
    Node node = values.get(key);
    List<String> texts = new ArrayList<>();
    if (node == null || node.getTag().equals(Tag.NULL)) {
      return texts;
    }
    if (!(node instanceof SequenceNode sequence)) {
      problem(node, "settings.list", key);
      return texts;
    }
    for (Node item : sequence.getValue()) {
      if (item instanceof ScalarNode scalar && item.getTag().equals(Tag.STR)) {
        texts.add(scalar.getValue());
      } else {
        problem(item, "settings.kind", key);
      }
    }
    return texts;
  }

  /** The keys, in the order of the file. */
  Set<String> keys() {
    return Collections.unmodifiableSet(keys.keySet());
  }

  /** Notes the keys that nobody asked for: they are mistyped, most likely. */
  void refuseOthers() {
    String known = String.join(", ", new TreeSet<>(asked));
    keys.forEach(
        (key, node) -> {
          if (!asked.contains(key)) {
            problem(node, "content.key-unknown", key, known);
          }
        });
  }

  private int line(Node node) {
    return firstLine + node.getStartMark().map(Mark::getLine).orElse(0);
  }

  private void problem(Node node, String code, String... arguments) {
    int at = line(node);
    int column = node.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
    String excerpt = at <= lines.size() ? lines.get(at - 1) : null;
    diagnostics.add(Diagnostic.error(file, at, column, excerpt, code, arguments));
  }

  private void problem(int at, String code, String... arguments) {
    String excerpt = at <= lines.size() ? lines.get(at - 1) : null;
    diagnostics.add(Diagnostic.error(file, at, 0, excerpt, code, arguments));
  }
}
