package gangmu.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which charset Chinese text is written: by its byte order mark, else the first that fits every
 * byte.
 */
final class Charsets {
  private static final List<Charset> UNMARKED =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private Charsets() {}

  /** The text without its byte order mark, or null where no charset fits. */
  static @Nullable String decode(byte[] bytes) {
    Charset marked = marked(bytes);
    for (Charset charset : marked == null ? UNMARKED : List.of(marked)) {
      try {
        String text =
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        // not this one
      }
    }
    return null;
  }

  /** The charset that a byte order mark names, or null. */
  static @Nullable Charset marked(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return begins(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
