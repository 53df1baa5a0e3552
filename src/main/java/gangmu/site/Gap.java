package gangmu.site;

import gangmu.model.Completeness;
import gangmu.model.Paragraph;
import gangmu.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a scrape lacks of the whole report.
 *
 * @param missing the names of the parts that it has not: 目标、任务、结语; empty where only its end is lost
 * @param breaksOff whether the text stops before its end
 * @param midSentence whether it stops within a sentence
 * @param abridged whether it says that something was left out
 * @param lastWords the end of the text, where it breaks off
 * @param line the line that it breaks off at; 0 where it does not
 * @param lineHref the link to that line
 */
record Gap(
    String missing,
    boolean breaksOff,
    boolean midSentence,
    boolean abridged,
    String lastWords,
    int line,
    @Nullable String lineHref) {
  private static final int LAST_WORDS = 20;

  /** What the report lacks, with links from the page at the path; null where it is whole. */
  static @Nullable Gap of(Edition edition, String path) {
    Completeness completeness = edition.report().completeness();
    if (completeness.complete()) {
      return null;
    }
    String missing = edition.words().of(completeness.missing());
    Completeness.BreakOff breakOff = completeness.breakOff();
    if (breakOff == null) {
      return new Gap(missing, false, false, false, "", 0, null);
    }
    return new Gap(
        missing,
        true,
        breakOff.manner() == Completeness.Manner.MID_SENTENCE,
        breakOff.manner() == Completeness.Manner.ABRIDGED,
        lastWords(edition.report()),
        breakOff.line(),
        edition.source().linkToBreak(path, breakOff));
  }

  /** Whether the text only ends where no report ends. */
  boolean unclosed() {
    return breaksOff && !midSentence && !abridged;
  }

  boolean missesParts() {
    return !missing.isEmpty();
  }

  /** The last clause or two, so that a reader can find the end in the scrape. */
  private static String lastWords(Report report) {
    String last = report.paragraphs().map(Paragraph::text).reduce("", (before, text) -> text);
    if (last.length() <= LAST_WORDS) {
      return last;
    }
    int from = last.length() - LAST_WORDS;
    for (int i = from; i < last.length() - 1; i++) {
      if ("，；。！？".indexOf(last.charAt(i)) >= 0) {
        return "……" + last.substring(i + 1);
      }
    }
    boolean withinCharacter = Character.isLowSurrogate(last.charAt(from));
    return "……" + last.substring(withinCharacter ? from + 1 : from);
  }
}
