/** What programs read of a site: {@code report.json}, tables, feed and sitemap. */
@NullMarked
package gangmu.data;

import org.jspecify.annotations.NullMarked;
