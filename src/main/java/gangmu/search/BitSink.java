package gangmu.search;

import java.util.Arrays;

/**
 * Numbers and bits to text, by an adaptive binary range coder (G. N. N. Martin 1979, in the form of
 * the LZMA SDK): what a {@link NumberModel} has seen often takes less than a bit.
 */
final class BitSink {
  /** The characters of the text: printable ASCII that neither JSON nor HTML knows. */
  private static final int FIRST = 32;

  private static final int BASE = 91;
  private static final int GROUP = 13;
  static final int ONE = 1 << 11;

  private byte[] bytes = new byte[64];
  private int count;
  private long low;
  private int range = -1;
  private int cache;
  private long pending = 1;

  /** Adds a bit that the model foresees, and lets the model learn. */
  void bit(short[] chances, int at, int bit) {
    int bound = (range >>> 11) * chances[at];
    if (bit == 0) {
      range = bound;
      chances[at] += (short) ((ONE - chances[at]) >> 5);
    } else {
      low += bound & 0xFFFFFFFFL;
      range -= bound;
      chances[at] -= (short) (chances[at] >> 5);
    }
    widen();
  }

  /** Adds the lowest bits of a value, the highest of them first, without a model. */
  void bits(int value, int count) {
    for (int i = count - 1; i >= 0; i--) {
      range >>>= 1;
      if ((value >>> i & 1) == 1) {
        low += range & 0xFFFFFFFFL;
      }
      widen();
    }
  }

  /** How many bytes there are so far, about. */
  int size() {
    return (int) (count + pending);
  }

  /** Ends the stream and gives its text. */
  String text() {
    for (int i = 0; i < 5; i++) {
      shift();
    }
    int length = count;
    while (length > 1 && bytes[length - 1] == 0) {
      length--;
    }
    StringBuilder text = new StringBuilder(length * 5 / 4 + 2);
    int held = 0;
    int value = 0;
    // The first byte of a range coder is always zero.
    for (int i = 1; i < length; i++) {
      value |= (bytes[i] & 0xFF) << held;
      held += 8;
      if (held >= GROUP) {
        append(text, value & ((1 << GROUP) - 1));
        value >>>= GROUP;
        held -= GROUP;
      }
    }
    if (held > 0) {
      append(text, value);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, int value) {
    text.append(character(value % BASE)).append(character(value / BASE));
  }

  /** Leaves out the quotation mark, the backslash and the sign that opens a tag. */
  private static char character(int digit) {
    int c = FIRST + digit;
    if (c >= '"') {
      c++;
    }
    if (c >= '<') {
      c++;
    }
    return (char) (c >= '\\' ? c + 1 : c);
  }

  private void widen() {
    while ((range & 0xFF000000) == 0) {
      range <<= 8;
      shift();
    }
  }

  private void shift() {
    if (low < 0xFF000000L || low > 0xFFFFFFFFL) {
      int carry = (int) (low >>> 32);
      int next = cache;
      do {
        if (count == bytes.length) {
          bytes = Arrays.copyOf(bytes, 2 * count);
        }
        bytes[count++] = (byte) (next + carry);
        next = 0xFF;
        pending--;
      } while (pending != 0);
      cache = (int) (low >>> 24) & 0xFF;
    }
    pending++;
    low = (low & 0x00FFFFFF) << 8;
  }
}
