package gangmu.site;

/**
 * What a reader may filter a table by.
 *
 * @param id as the rows of the table know it
 */
record Choice(String id, String name) {}
