/**
 * Lines to clean text: page furniture out, wrapped lines joined, layout blanks closed, each repair
 * recorded.
 */
@NullMarked
package gangmu.clean;

import org.jspecify.annotations.NullMarked;
