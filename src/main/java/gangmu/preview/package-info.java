/** Shows a site in the browser while somebody works on it. */
@NullMarked
package gangmu.preview;

import org.jspecify.annotations.NullMarked;
