package gangmu.data;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as this site writes it: UTF-8, lines end with a line feed on any system. */
final class JsonText {
  private static final Separators SEPARATORS = Separators.createDefaultInstance();

  private JsonText() {}

  /** What the writer writes, two blanks a level: for people. */
  static byte[] pretty(Consumer<JsonGenerator> writer) {
    Separators blanks =
        SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER).withArrayEmptySeparator("");
    return write(
        writer,
        new DefaultPrettyPrinter(blanks).withObjectIndenter(new DefaultIndenter("  ", "\n")));
  }

  /** What the writer writes, without blanks, each element of an array on a line of its own. */
  static byte[] dense(Consumer<JsonGenerator> writer) {
    Separators none =
        SEPARATORS
            .withObjectNameValueSpacing(Separators.Spacing.NONE)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return write(
        writer,
        new DefaultPrettyPrinter(none)
            .withArrayIndenter(new DefaultIndenter("", "\n"))
            .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter()));
  }

  private static byte[] write(Consumer<JsonGenerator> writer, PrettyPrinter printer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(new Layout(printer), out, JsonEncoding.UTF8)) {
      writer.accept(json);
      json.writeRaw('\n');
    }
    return out.toByteArray();
  }

  /** The line ends of a printer, the same everywhere. */
  private static final class Layout extends ObjectWriteContext.Base {
    private final PrettyPrinter printer;

    Layout(PrettyPrinter printer) {
      this.printer = printer;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
