/** Paragraphs to figures: a grammar of how reports word numbers, one class for each construct. */
@NullMarked
package gangmu.parse.figures;

import org.jspecify.annotations.NullMarked;
