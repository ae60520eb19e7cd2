/** What the units and the house meet for together, and how often: when each is due, like the coordination with one unit. */
@NullMarked
package dk.knudepunkt.referrals.unit.forum;

import org.jspecify.annotations.NullMarked;
