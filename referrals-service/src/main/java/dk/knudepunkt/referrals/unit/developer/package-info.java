/**
 * The business developers of the house: a small register for the desk to choose from when it accepts a referral. A
 * developer is known by the subject of their account everywhere, here also by name. One who is given no new courses stays
 * in the register, because old referrals name them.
 */
@NullMarked
package dk.knudepunkt.referrals.unit.developer;

import org.jspecify.annotations.NullMarked;
