package gangmu.site;

import org.jspecify.annotations.Nullable;

/**
 * Words that lead somewhere.
 *
 * @param href null where the words lead nowhere: the page itself, or a line that is not at hand
 */
record Link(String text, @Nullable String href) {}
