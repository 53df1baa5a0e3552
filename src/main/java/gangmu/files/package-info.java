/** Changes the files of a folder so that a process that dies in the middle does no harm. */
@NullMarked
package gangmu.files;

import org.jspecify.annotations.NullMarked;
