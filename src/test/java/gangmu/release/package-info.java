/** What makes a release of the program: classes that Java can share, completions, the manual. */
@NullMarked
package gangmu.release;

import org.jspecify.annotations.NullMarked;
