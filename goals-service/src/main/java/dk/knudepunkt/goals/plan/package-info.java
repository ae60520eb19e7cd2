/**
 * How much of a target is due by a day. The agreed plan decides; where nothing was agreed the months of the year before tell how
 * such things fall, and only where they are too few is the way a straight line, which says of itself that it is one.
 */
@NullMarked
package dk.knudepunkt.goals.plan;

import org.jspecify.annotations.NullMarked;
