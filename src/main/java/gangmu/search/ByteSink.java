package gangmu.search;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Bytes to which numbers are added. */
final class ByteSink {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /**
   * Adds a number that is not negative in groups of seven bits, the lowest first; the highest bit
   * of a byte says that another one follows.
   */
  void number(int value) {
    int rest = value;
    while (rest > 0x7F) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void oneByte(int value) {
    bytes.write(value);
  }

  void append(ByteSink other) {
    bytes.writeBytes(other.bytes.toByteArray());
  }

  int size() {
    return bytes.size();
  }

  String base64() {
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
