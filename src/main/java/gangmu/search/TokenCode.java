package gangmu.search;

/**
 * How a path of tokens is written: what it shares with the one before is left out. A token that is
 * not of the alphabet is spelt.
 */
final class TokenCode {
  private static final int DEPTHS = 32;

  private final TokenText text;
  private final NumberModel[] shared = NumberModel.several(DEPTHS);
  private final NumberModel fresh = new NumberModel();
  private final NumberModel[] steps = NumberModel.several(DEPTHS);
  private final NumberModel tokens = new NumberModel();
  private final NumberModel lengths = new NumberModel();
  private final NumberModel characters = new NumberModel();

  TokenCode(TokenText text) {
    this.text = text;
  }

  /**
   * @param last the path before; its depth is 0 where there is none
   * @param common how many tokens both begin with
   */
  void write(int[] last, int lastDepth, int[] path, int depth, int common, BitSink sink) {
    shared[lastDepth].write(lastDepth - common, sink);
    fresh.write(depth - common - 1, sink);
    for (int i = common; i < depth; i++) {
      int letter = letter(path[i]);
      if (i == common && common < lastDepth) {
        steps[i].write(letter - letter(last[i]), sink);
      } else {
        tokens.write(letter, sink);
      }
      if (letter > text.letters()) {
        spell(text.other(path[i]), sink);
      }
    }
  }

  /** How many tokens two paths begin with alike, of the second no more than its depth. */
  static int common(int[] one, int[] other, int depth) {
    int common = 0;
    while (common < one.length && common < depth && one[common] == other[common]) {
      common++;
    }
    return common;
  }

  private int letter(int token) {
    return Math.min(token, text.letters() + 1);
  }

  private void spell(String token, BitSink sink) {
    lengths.write(token.length() - 1, sink);
    token.chars().forEach(c -> characters.write(c, sink));
  }
}
