/** The only writer of the output folder. */
@NullMarked
package gangmu.publish;

import org.jspecify.annotations.NullMarked;
