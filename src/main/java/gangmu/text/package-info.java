/**
 * Pure functions on Chinese text: characters, width, numerals, ordinals, sentences and search
 * tokens; and the lines of the tables that come with the program.
 */
@NullMarked
package gangmu.text;

import org.jspecify.annotations.NullMarked;
