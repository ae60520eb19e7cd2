package dk.knudepunkt.referrals.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.referrals.referral.code.Channel;
import dk.knudepunkt.referrals.referral.code.ReferralEnd;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral as the API and the pages show it; in JSON the records inside it stand on one level with the rest. */
@Schema(name = "Referral")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "reference", "status", "actions"})
public record ReferralView(
        UUID id,
        @Schema(examples = "H-2026-000042") String reference,
        ReferralStatus status,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"acceptance\", \"question\", \"forwarding\", \"decline\"]")
        List<String> actions,

        @JsonUnwrapped ReferralOrigin origin,
        Company company,

        @Schema(description = "Absent once the referral's personal data are erased") @Nullable
        ContactPerson contactPerson,

        @JsonUnwrapped Request request,
        @JsonUnwrapped ReferralTimes times,
        @JsonUnwrapped ReferralProgress progress,
        @JsonUnwrapped @Nullable Outcome outcome,

        @Schema(description = "The ends that you may close it with now", examples = "[\"HELPED\", \"REDIRECTED\"]")
        List<ReferralEnd> ends,

        long version) {

    /** Whence it came. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReferralOrigin(
            @Schema(examples = "les-solroed") String unitCode,

            @Schema(description = "The unit's adviser who sent it, where that is known; see the unit's advisers")
            @Nullable
            UUID adviserId,

            Channel channel) {}

    /** When it came, is to be answered, and ended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReferralTimes(
            Instant submittedAt,

            @Schema(description = "When the house has promised an outcome, by the policy that it was submitted under")
            Instant dueAt,

            @Nullable Instant endedAt,

            @Schema(description = "When its personal data were erased, which are kept for a time after its end")
            @Nullable
            Instant erasedAt) {

        private static ReferralTimes of(Referral referral) {
            return new ReferralTimes(
                    referral.submittedAt(),
                    referral.dueAt(),
                    referral.endedAt().orElse(null),
                    referral.erasedAt().orElse(null));
        }
    }

    /** As this caller may see it, with what this caller may do. */
    public static ReferralView of(Referral referral, Caller caller) {
        var sides = Side.of(caller, referral);
        return new ReferralView(
                referral.id(),
                referral.reference(),
                referral.status(),
                actions(referral, caller, sides),
                new ReferralOrigin(referral.unitCode(), referral.adviserId().orElse(null), referral.channel()),
                referral.company(),
                referral.erasedAt().isEmpty() ? referral.contactPerson() : null,
                referral.request(),
                ReferralTimes.of(referral),
                referral.progress(),
                referral.outcome().orElse(null),
                sides.contains(Side.HOUSE) ? referral.progress().endsIn(referral.status()) : List.of(),
                referral.version());
    }

    /** Its page. */
    public String path() {
        return "/referrals/" + id;
    }

    /** Whether the reader may do this now; for templates. */
    public boolean offers(ReferralAction action) {
        return actions.contains(action.toString());
    }

    private static List<String> actions(Referral referral, Caller caller, Set<Side> sides) {
        return ReferralAction.openTo(referral).stream()
                .filter(action -> action.isOf(caller, sides))
                .map(ReferralAction::toString)
                .toList();
    }
}
