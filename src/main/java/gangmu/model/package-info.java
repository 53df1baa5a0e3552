/**
 * The report as values: what a report is made of, where it came from, and what is doubtful in it.
 */
@NullMarked
package gangmu.model;

import org.jspecify.annotations.NullMarked;
