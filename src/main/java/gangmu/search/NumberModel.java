package gangmu.search;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Numbers of one kind, as a {@link BitSink} writes them: how many binary digits the number plus one
 * has, then these digits; the two behind the first are foreseen as well.
 */
final class NumberModel {
  private static final int LENGTH_BITS = 5;
  private static final int LENGTHS = 1 << LENGTH_BITS;

  private final short[] lengths = even(LENGTHS);
  private final short[] digits = even(4 * LENGTHS);

  static NumberModel[] several(int count) {
    return Stream.generate(NumberModel::new).limit(count).toArray(NumberModel[]::new);
  }

  /** Writes a number from 0. */
  void write(int number, BitSink sink) {
    int value = number + 1;
    int length = 31 - Integer.numberOfLeadingZeros(value);
    int node = 1;
    for (int i = LENGTH_BITS - 1; i >= 0; i--) {
      int bit = length >>> i & 1;
      sink.bit(lengths, node, bit);
      node = node << 1 | bit;
    }
    node = 1;
    int rest = length;
    for (int foreseen = 0; foreseen < 2 && rest > 0; foreseen++) {
      rest--;
      int bit = value >>> rest & 1;
      sink.bit(digits, 4 * length + node, bit);
      node = node << 1 | bit;
    }
    if (rest > 0) {
      sink.bits(value, rest);
    }
  }

  private static short[] even(int count) {
    short[] chances = new short[count];
    Arrays.fill(chances, (short) (BitSink.ONE / 2));
    return chances;
  }
}
