/**
 * Files beside a referral, kept in the database. What is taken, and how it is given out, is
 * {@link dk.knudepunkt.platform.attachment}.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.attachment;

import org.jspecify.annotations.NullMarked;
