/** The house's region with its municipalities, and the cluster offices that these finance, as its folder says. */
@NullMarked
package dk.knudepunkt.cofinancing.house;

import org.jspecify.annotations.NullMarked;
