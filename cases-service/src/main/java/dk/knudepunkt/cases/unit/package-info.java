/** What the units of local business service are called; they belong to referrals. */
@NullMarked
package dk.knudepunkt.cases.unit;

import org.jspecify.annotations.NullMarked;
