package gangmu.clean;

/**
 * A change wished for: the characters from start to end, exclusive, give way to the replacement.
 */
record Edit(int start, int end, String replacement) {
  static Edit remove(int start, int end) {
    return new Edit(start, end, "");
  }
}
