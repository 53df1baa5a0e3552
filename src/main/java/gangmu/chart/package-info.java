/** Draws charts as SVG: the same bytes on any machine, whatever fonts it has. */
@NullMarked
package gangmu.chart;

import org.jspecify.annotations.NullMarked;
