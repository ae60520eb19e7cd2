package dk.knudepunkt.cases.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.advice.code.ExternalReferralStatus;
import dk.knudepunkt.cases.advice.code.ExternalTarget;
import dk.knudepunkt.cases.advice.code.TradeAdviser;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An external referral as the house sees it. */
@Schema(name = "ExternalReferral")
@JsonInclude(JsonInclude.Include.NON_NULL)
@TemplateData
public record ExternalReferralView(
        UUID id,
        UUID courseId,
        ExternalTarget target,
        @Nullable TradeAdviser adviserKind,

        @Schema(examples = "Eksempel Rådgivning ApS") @Nullable
        String recipient,

        ExternalReferralStatus status,
        @Schema(examples = "2021-04-12") LocalDate madeOn,
        @Schema(examples = "2021-05-20") @Nullable LocalDate guidedOn,

        @Schema(description = "When the company was asked by letter whether it used it") @Nullable
        Instant askedAt,

        @Schema(description = "What the company said, the first first")
        List<FollowUp> followUps,

        @Schema(
                description = "What can be done now: the names of sub-resources to POST to",
                examples = "[\"follow-up\", \"guidance\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static ExternalReferralView of(ExternalReferral referral) {
        return new ExternalReferralView(
                referral.id(),
                referral.course().id(),
                referral.target(),
                referral.adviserKind().orElse(null),
                referral.recipient().orElse(null),
                referral.status(),
                referral.madeOn(),
                referral.guidedOn().orElse(null),
                referral.askedAt().orElse(null),
                referral.followUps(),
                referral.status() == ExternalReferralStatus.PLANNED
                        ? List.of("follow-up", "guidance")
                        : List.of("follow-up"),
                referral.version());
    }

    /** Whether nobody has been there yet. */
    public boolean isPlanned() {
        return status == ExternalReferralStatus.PLANNED;
    }
}
