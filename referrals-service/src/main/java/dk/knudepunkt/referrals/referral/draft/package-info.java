/**
 * Referrals that are not sent yet: saved half filled in, and finished by any adviser of the same unit on another device.
 * A draft is nobody's promise; it is forgotten thirty days after it was last saved, or when it is sent.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.draft;

import org.jspecify.annotations.NullMarked;
