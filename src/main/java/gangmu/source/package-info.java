/**
 * Bytes to lines with positions: what kind of file a scrape is, in which charset, and its lines.
 */
@NullMarked
package gangmu.source;

import org.jspecify.annotations.NullMarked;
