/** Numbers and dates as people write them in Danish and in English. */
@NullMarked
package dk.knudepunkt.platform.typed;

import org.jspecify.annotations.NullMarked;
