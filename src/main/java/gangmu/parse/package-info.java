/**
 * Clean text to a report: outline, parts, completeness, figures and tasks, one class for each
 * construct.
 */
@NullMarked
package gangmu.parse;

import org.jspecify.annotations.NullMarked;
