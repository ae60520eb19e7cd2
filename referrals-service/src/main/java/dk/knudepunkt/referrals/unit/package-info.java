/**
 * The units of local business service: who may refer, and which municipalities they serve and when. A unit is not a
 * municipality: it may serve several, and the house itself may be one.
 */
@NullMarked
package dk.knudepunkt.referrals.unit;

import org.jspecify.annotations.NullMarked;
