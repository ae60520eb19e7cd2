package dk.knudepunkt.referrals.promise.policy;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The versions of policy and calendar that a referral was submitted under, for good. */
@Embeddable
public record Pin(UUID policyId, UUID calendarId) {}
