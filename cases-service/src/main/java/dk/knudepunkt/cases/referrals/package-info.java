/** The way to the service that keeps referrals; what is asked there belongs to whoever asks. */
@NullMarked
package dk.knudepunkt.cases.referrals;

import org.jspecify.annotations.NullMarked;
