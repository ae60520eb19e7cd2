/** Time as people say it: for 3 timer siden, i morgen kl. 9. */
@NullMarked
package dk.knudepunkt.platform.moment;

import org.jspecify.annotations.NullMarked;
