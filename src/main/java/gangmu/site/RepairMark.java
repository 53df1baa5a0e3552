package gangmu.site;

/**
 * A change that cleaning made to the scrape, as the page of the scrape shows it.
 *
 * @param kind in small letters: {@code blank}; the page has a text {@code repair.blank} for it
 * @param line of the source, from 1
 * @param column in that line, from 1
 * @param before what stood there; lines are separated by {@code \n}
 * @param after what stands there now
 */
public record RepairMark(String kind, int line, int column, String before, String after) {}
