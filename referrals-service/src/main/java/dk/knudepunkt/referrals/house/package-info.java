/** The house's units, and the calendar that it begins with, as its folder says. */
@NullMarked
package dk.knudepunkt.referrals.house;

import org.jspecify.annotations.NullMarked;
