package gangmu.text;

/**
 * A token of the search.
 *
 * @param text the folded text
 * @param start where it begins in the text that it was read from, in UTF-16 code units from 0
 * @param end behind its last character
 * @param position from 0; tokens side by side are one apart, tokens of two sentences more
 */
public record SearchToken(String text, int start, int end, int position) {}
