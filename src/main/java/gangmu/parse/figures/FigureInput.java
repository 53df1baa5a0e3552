package gangmu.parse.figures;

import gangmu.model.Part;

/**
 * A paragraph to read.
 *
 * @param paragraphId its id
 * @param text its clean text
 * @param part the part of the report that it stands in, its section's or inherited from above
 */
public record FigureInput(String paragraphId, String text, Part part) {}
