package gangmu.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * In which charset Chinese text is written: by its byte order mark, else by which one fits every
 * byte. Only where GB18030 and Big5 both fit, what is likely decides.
 */
final class Charsets {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final int HEAD = 2048;
  private static final int LONGEST_CHARACTER = 4;
  private static final double NEARLY_ALL = 0.98;

  private Charsets() {}

  /**
   * The text without its byte order mark, or null where no charset fits. A last character that is
   * cut off becomes U+FFFD.
   */
  static @Nullable String decode(byte[] bytes) {
    Charset marked = marked(bytes);
    if (marked != null) {
      String text = decode(bytes, marked);
      return text == null || !text.startsWith("\uFEFF") ? text : text.substring(1);
    }
    if (holdsControls(bytes)) {
      return utf16(bytes);
    }
    String utf8 = decode(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    String simplified = decode(bytes, GB18030);
    String traditional = decode(bytes, BIG5);
    return traditional != null && (simplified == null || isLikelyBig5(bytes))
        ? traditional
        : simplified;
  }

  /** A page that names Big5 is believed. */
  private static boolean isLikelyBig5(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.toLowerCase(Locale.ROOT).matches("(?s).*charset=[\"']?big5.*")) {
      return true;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return "BIG5".equals(detector.getDetectedCharset());
  }

  /** UTF-16 without a mark: nearly all of it is Han, Chinese marks and ASCII. */
  private static @Nullable String utf16(byte[] bytes) {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      String text = decode(bytes, charset);
      if (text != null
          && text.chars().filter(Charsets::isUsual).count() > text.length() * NEARLY_ALL) {
        return text;
      }
    }
    return null;
  }

  private static boolean isUsual(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF00 && c <= 0xFF65)
        || (c >= 0x2010 && c <= 0x2030)
        || (c >= ' ' && c <= '~')
        || (c >= '\t' && c <= '\r')
        || c == 0xA0
        || c == 0xB7;
  }

  private static @Nullable String decode(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      boolean cutOff = result.isMalformed() && in.remaining() < LONGEST_CHARACTER;
      return cutOff && isCutOff(bytes, in.position(), charset) ? out.flip() + "\uFFFD" : null;
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  /** Whether the bytes from there to the end begin a character of more bytes. */
  private static boolean isCutOff(byte[] bytes, int from, Charset charset) {
    ByteBuffer rest = ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, bytes.length));
    return charset.newDecoder().decode(rest, CharBuffer.allocate(8), false).isUnderflow();
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

  /** Whether there are bytes that no text in a charset of bytes holds. */
  static boolean holdsControls(byte[] bytes) {
    for (byte b : bytes) {
      if ((b >= 0 && b < 0x09) || (b > 0x0D && b < 0x1B)) {
        return true;
      }
    }
    return false;
  }
}
