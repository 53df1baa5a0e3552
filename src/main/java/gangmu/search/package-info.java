/** Paragraphs to a Lucene index, and the index to the files that the browser reads. */
@NullMarked
package gangmu.search;

import org.jspecify.annotations.NullMarked;
