/** A report to Markdown with front matter, and back. */
@NullMarked
package gangmu.content;

import org.jspecify.annotations.NullMarked;
