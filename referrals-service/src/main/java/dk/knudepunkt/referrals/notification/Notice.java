package dk.knudepunkt.referrals.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told: codes only, nothing about a person.
 *
 * @param reference what people call the referral
 * @param percent of the time that is used, of an escalation
 */
public record Notice(
        NotificationKind kind,
        UUID referralId,
        String reference,
        @Nullable Integer percent) {}
