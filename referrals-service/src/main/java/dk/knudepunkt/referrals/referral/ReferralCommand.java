package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.referrals.referral.code.CourseKind;
import dk.knudepunkt.referrals.referral.code.DeclineReason;
import dk.knudepunkt.referrals.referral.code.ForwardTarget;
import dk.knudepunkt.referrals.referral.code.ReferralEnd;
import dk.knudepunkt.referrals.referral.code.ReopenReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants done to a referral, as JSON and as a page fill it in; {@link ReferralAction} names each. */
public sealed interface ReferralCommand {

    record AcceptReferral(
            @NotNull CourseKind courseKind,

            @NotBlank
            @Size(max = 255)
            @Pattern(regexp = "^[\\w.@-]+$", message = "{dk.knudepunkt.Subject}")
            @Schema(
                    examples = "developer",
                    description = "Subject of a business developer who is given new courses; see the register")
            String developerId)
            implements ReferralCommand {}

    record AskUnit(
            @NotBlank @Size(max = 2000) @FreeText @Schema(examples = "Does the company export already?")
            String question)
            implements ReferralCommand {}

    record ForwardReferral(
            @NotNull ForwardTarget target,

            @NotBlank
            @Size(max = 2000)
            @FreeText
            @Schema(examples = "The cluster for food calls the company this week.")
            String comment)
            implements ReferralCommand {}

    record DeclineReferral(
            @NotNull DeclineReason reason,

            @NotBlank @Size(max = 2000) @FreeText @Schema(examples = "The company has no need beyond local guidance.")
            String comment)
            implements ReferralCommand {}

    record RecordContactAttempt(
            @Size(max = 2000) @FreeText @Schema(examples = "Called twice, left a message.") @Nullable
            String comment) implements ReferralCommand {}

    record CloseReferral(
            @NotNull ReferralEnd end,

            @Size(max = 2000) @FreeText @Schema(examples = "The company has its financing.") @Nullable
            String comment)
            implements ReferralCommand {}

    record AnswerHouse(
            @NotBlank @Size(max = 2000) @FreeText @Schema(examples = "Yes, to Sweden, for two years.")
            String answer) implements ReferralCommand {}

    record WithdrawReferral(
            @Size(max = 2000) @FreeText @Schema(examples = "The company has changed its mind.") @Nullable
            String comment)
            implements ReferralCommand {}

    record ReopenReferral(
            @NotNull ReopenReason reason,

            @NotBlank
            @Size(max = 2000)
            @FreeText
            @Schema(examples = "The company has found a partner and wants to go on.")
            String comment)
            implements ReferralCommand {}
}
