/**
 * Co-financing: what the municipalities of a region pay together to its cluster offices, and why. This service owns the
 * population by key date, the clusters, the agreements that finance them and the amounts computed from both.
 */
@NullMarked
package dk.knudepunkt.cofinancing;

import org.jspecify.annotations.NullMarked;
