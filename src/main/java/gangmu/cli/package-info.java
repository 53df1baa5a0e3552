/**
 * The command line: flags to configuration, configuration to stages, results and diagnostics to
 * streams and exit status.
 */
@NullMarked
package gangmu.cli;

import org.jspecify.annotations.NullMarked;
