/** The cluster offices that the municipalities finance together. */
@NullMarked
package dk.knudepunkt.cofinancing.cluster;

import org.jspecify.annotations.NullMarked;
