/**
 * Pure functions on Chinese text: characters, width, numerals, ordinals, sentences and search
 * tokens.
 */
@NullMarked
package gangmu.text;

import org.jspecify.annotations.NullMarked;
