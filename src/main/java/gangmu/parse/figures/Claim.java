package gangmu.parse.figures;

/**
 * That a thing has an amount: what a construct makes of a statement.
 *
 * @param quoteStart where the words begin that say so
 * @param quoteEnd where they end, exclusive
 * @param year the year that the claim itself names, or 0
 */
record Claim(
    Name name, Amount amount, Predicate predicate, int quoteStart, int quoteEnd, int year) {

  /** The same of another thing. */
  Claim of(Name other) {
    return new Claim(other, amount, predicate, quoteStart, quoteEnd, year);
  }
}
