package dk.knudepunkt.cases.developer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What referrals tells of a business developer.
 *
 * @param team its code; none for somebody in no team
 */
record GuideInTeam(
        UUID developerId, String subject, @Nullable String team, Instant recordedAt) {

    static final String TYPE = "developer.registered.v2";
}
