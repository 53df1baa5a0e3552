/** Writes a site: to the output folder, or to a branch of a git repository. */
@NullMarked
package gangmu.publish;

import org.jspecify.annotations.NullMarked;
