package dk.knudepunkt.referrals.referral.hold;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Several at once, as they are chosen in the queue. */
@Schema(name = "GiveReferralHolds")
public record GiveHolds(
        @NotEmpty @Size(max = 200) List<UUID> referrals,

        @Size(max = 200)
        @PlainLine
        @Schema(examples = "triage", description = "A colleague at the desk; you, when left out")
        @Nullable
        String holder) {}
