/** What holds for the program as a whole. */
@NullMarked
package gangmu;

import org.jspecify.annotations.NullMarked;
