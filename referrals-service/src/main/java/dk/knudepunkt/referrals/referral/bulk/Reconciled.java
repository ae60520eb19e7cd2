package dk.knudepunkt.referrals.referral.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the reconciliation: a row of the other system, and where its referral stands. */
@Schema(name = "ReconciledReferral")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Reconciled(
        @Schema(examples = "lead-4711") String externalId,
        Instant importedAt,
        UUID referralId,
        @Schema(examples = "H-2026-000042") String reference,
        ReferralStatus status,
        Instant dueAt,
        @Nullable Instant endedAt) {

    record Row(ImportedReferral imported, Referral referral) {}

    static Reconciled of(Row row) {
        var referral = row.referral();
        return new Reconciled(
                row.imported().key().externalId(),
                row.imported().importedAt(),
                referral.id(),
                referral.reference(),
                referral.status(),
                referral.dueAt(),
                referral.endedAt().orElse(null));
    }
}
