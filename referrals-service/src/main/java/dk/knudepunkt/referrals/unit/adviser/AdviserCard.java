package dk.knudepunkt.referrals.unit.adviser;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How to reach an adviser.
 *
 * @param subject of the account with which they sign in, if they do
 */
@Embeddable
public record AdviserCard(
        String name,
        String email,
        @Nullable String phone,
        @Nullable String subject) {}
