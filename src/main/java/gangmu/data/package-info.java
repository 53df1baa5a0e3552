/** What programs read of a site: report.json. */
@NullMarked
package gangmu.data;

import org.jspecify.annotations.NullMarked;
