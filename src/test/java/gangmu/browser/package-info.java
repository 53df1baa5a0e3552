/** The real browser that tests drive. */
@NullMarked
package gangmu.browser;

import org.jspecify.annotations.NullMarked;
