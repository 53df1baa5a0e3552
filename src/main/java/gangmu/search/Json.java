package gangmu.search;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON (RFC 8259) that may also stand in a script. */
final class Json {
  private Json() {}

  static String string(String value) {
    StringBuilder json = new StringBuilder(value.length() + 2).append('"');
    value.chars().forEach(c -> appendEscaped(json, (char) c));
    return json.append('"').toString();
  }

  static String strings(Collection<String> values) {
    return array(values.stream().map(Json::string).toList());
  }

  static String numbers(Collection<Integer> values) {
    return array(values.stream().map(String::valueOf).toList());
  }

  /** Takes values that are JSON already. */
  static String array(List<String> values) {
    return "[" + String.join(",", values) + "]";
  }

  /** Takes values that are JSON already. */
  static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> string(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static void appendEscaped(StringBuilder json, char c) {
    if (c == '"' || c == '\\') {
      json.append('\\').append(c);
    } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
      json.append("\\u").append(HexFormat.of().toHexDigits(c));
    } else {
      json.append(c);
    }
  }
}
