package dk.knudepunkt.referrals.referral.hold;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has it in hand from now on. */
@Schema(name = "GiveReferralHold")
record GiveHold(
        @Size(max = 200)
        @PlainLine
        @Schema(examples = "triage", description = "A colleague at the desk; you, when left out")
        @Nullable
        String holder,

        @Schema(description = "Whether it may be taken out of another's hands")
        boolean over) {}
