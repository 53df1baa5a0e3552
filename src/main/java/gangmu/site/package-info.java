/** What pages a site has, their addresses and their typed page models, and their rendering. */
@NullMarked
package gangmu.site;

import org.jspecify.annotations.NullMarked;
