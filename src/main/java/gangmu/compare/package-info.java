/**
 * Sets figures of several reports beside each other: target and outcome of one year, the same
 * indicator in other years.
 */
@NullMarked
package gangmu.compare;

import org.jspecify.annotations.NullMarked;
