/**
 * What is done to a referral, over HTTP and on pages: by the desk its outcomes, questions and closing, by the unit its
 * answers and withdrawal. Each deed is a sub-resource with the name of its
 * {@link dk.knudepunkt.referrals.referral.ReferralAction}; whether it is legal is the referral's own matter.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.handling;

import org.jspecify.annotations.NullMarked;
