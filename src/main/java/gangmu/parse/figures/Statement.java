package gangmu.parse.figures;

import java.util.List;

/**
 * A stretch of a clause with one predicate: 全市高新技术企业|突破4200家, or 分别 with its list of amounts.
 *
 * @param text the paragraph
 * @param masked the paragraph with its closed stretches replaced
 * @param from where it begins
 * @param predicate what is said between the name and the amounts
 * @param amounts the amounts, coordinated by 、 or 和
 * @param before the amounts that a change set out from (从…到…); mostly none
 * @param limit where the next statement's amount or the end of the clause stands
 */
record Statement(
    String text,
    String masked,
    int from,
    Predicate predicate,
    List<Amount> amounts,
    List<Amount> before,
    int limit) {

  Amount first() {
    return amounts.get(0);
  }

  Amount last() {
    return amounts.get(amounts.size() - 1);
  }

  /** Whether it has 分别 and as many amounts as there must be names. */
  boolean isDistributed() {
    return predicate.has(PredicateWords.Role.RESPECTIVELY) && amounts.size() > 1;
  }
}
