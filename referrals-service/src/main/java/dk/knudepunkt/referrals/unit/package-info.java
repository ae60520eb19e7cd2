/**
 * The units of local business service: who may refer, and which municipalities they serve.
 */
@NullMarked
package dk.knudepunkt.referrals.unit;

import org.jspecify.annotations.NullMarked;
