/** What is heard of companies that turned out to be one, which cases finds out: at intake a company is known under each of its numbers. */
@NullMarked
package dk.knudepunkt.referrals.referral.alias;

import org.jspecify.annotations.NullMarked;
