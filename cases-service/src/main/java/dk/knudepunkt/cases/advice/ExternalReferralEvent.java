package dk.knudepunkt.cases.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.cases.advice.code.ExternalTarget;
import dk.knudepunkt.cases.advice.code.TradeAdviser;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told of an external referral: codes and dates, and nobody by name. */
sealed interface ExternalReferralEvent {

    About about();

    /** Which one, of which company, to whom. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record About(
            UUID externalReferralId,
            UUID courseId,
            String cvr,
            ExternalTarget target,
            @Nullable TradeAdviser adviserKind) {}

    record Made(@JsonUnwrapped About about, LocalDate validOn, Instant recordedAt) implements ExternalReferralEvent {}

    record Guided(@JsonUnwrapped About about, LocalDate validOn, Instant recordedAt) implements ExternalReferralEvent {}

    record FollowedUp(@JsonUnwrapped About about, ExternalUse answer, LocalDate validOn, Instant recordedAt)
            implements ExternalReferralEvent {}
}
