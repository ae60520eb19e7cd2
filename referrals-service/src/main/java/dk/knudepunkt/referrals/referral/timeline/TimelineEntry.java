package dk.knudepunkt.referrals.referral.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a referral, as the API and the pages show it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineEntry(
        @Schema(description = "Grows with the order of events", examples = "42")
        long id,

        EventKind kind,
        Instant at,

        @Schema(description = "The id of who did it, never a name", examples = "triage")
        String actor,

        @Schema(description = "In which role; system when it was heard from another service", examples = "triage")
        String role,

        @Schema(description = "Codes of the event, such as its reason", examples = "{\"reason\": \"OUT_OF_SCOPE\"}")
        Map<String, String> detail,

        @Schema(description = "What was written", examples = "The company has no need beyond local guidance.") @Nullable
        String text,

        @Schema(description = "Whether only the house sees it")
        boolean internal) {

    static TimelineEntry of(LoggedEvent event) {
        return new TimelineEntry(
                event.id(),
                event.kind(),
                event.at(),
                event.actor().subject(),
                event.actor().role(),
                event.detail(),
                event.text().orElse(null),
                event.kind().isInternal());
    }
}
