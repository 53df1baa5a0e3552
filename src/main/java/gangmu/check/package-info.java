/** Looks a site and its content over for what a build lets pass. */
@NullMarked
package gangmu.check;

import org.jspecify.annotations.NullMarked;
