package dk.knudepunkt.referrals.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral as the API and the pages show it. */
@Schema(name = "Referral")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        UUID id,
        @Schema(examples = "H-2026-000042") String reference,
        ReferralStatus status,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"acceptance\", \"question\", \"forwarding\", \"decline\"]")
        List<String> actions,

        @Schema(examples = "les-solroed") String unitCode,

        @Schema(description = "The unit's adviser who sent it, where that is known; see the unit's advisers") @Nullable
        UUID adviserId,

        Channel channel,
        Company company,

        @Schema(description = "Absent once the referral's personal data are erased") @Nullable
        ContactPerson contactPerson,

        @Schema(description = "Absent once the referral's personal data are erased") @Nullable
        String need,

        List<String> topics,
        boolean jointVisit,
        @Nullable String wishes,
        Instant submittedAt,

        @Schema(description = "When the house has promised an outcome, by the policy that it was submitted under")
        Instant dueAt,

        @Schema(description = "Since when the unit owes an answer to the house's question") @Nullable
        Instant askedAt,

        @Nullable Instant handledAt,
        @Nullable CourseKind courseKind,
        @Nullable String developerId,
        @Nullable ForwardTarget forwardTarget,
        @Nullable DeclineReason declineReason,
        @Nullable String declineComment,

        @Schema(description = "How often the house has tried to reach the company in vain")
        int contactAttempts,

        @Schema(description = "The ends that you may close it with now", examples = "[\"HELPED\", \"REDIRECTED\"]")
        List<ReferralEnd> ends,

        @Nullable Instant endedAt,

        @Schema(description = "When its personal data were erased, which are kept for a time after its end") @Nullable
        Instant erasedAt,

        @Schema(description = "The course that came of it, once it is opened") @Nullable
        ReferralCourse course,

        long version) {

    @Schema(name = "ReferralCourse")
    record ReferralCourse(UUID id, CourseStatus status) {}

    /** As this caller may see it, with what this caller may do. */
    public static ReferralView of(Referral referral, Caller caller) {
        var sides = Side.of(caller, referral);
        var request = referral.request();
        var kept = referral.erasedAt().isEmpty();
        var outcome = referral.outcome();
        return new ReferralView(
                referral.id(),
                referral.reference(),
                referral.status(),
                actions(referral, caller, sides),
                referral.unitCode(),
                referral.adviserId().orElse(null),
                referral.channel(),
                referral.company(),
                kept ? referral.contactPerson() : null,
                kept ? request.need() : null,
                request.topics(),
                request.jointVisit(),
                request.wishes(),
                referral.submittedAt(),
                referral.dueAt(),
                referral.askedAt().orElse(null),
                outcome.map(Outcome::handledAt).orElse(null),
                outcome.map(Outcome::courseKind).orElse(null),
                outcome.map(Outcome::developerId).orElse(null),
                outcome.map(Outcome::forwardTarget).orElse(null),
                outcome.map(Outcome::declineReason).orElse(null),
                outcome.map(Outcome::declineComment).orElse(null),
                referral.contactAttempts(),
                sides.contains(Side.HOUSE) ? ReferralEnd.openTo(referral) : List.of(),
                referral.endedAt().orElse(null),
                referral.erasedAt().orElse(null),
                course(referral),
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
        return referral.actions().stream()
                .filter(action -> action.isOf(caller, sides))
                .map(ReferralAction::toString)
                .toList();
    }

    private static @Nullable ReferralCourse course(Referral referral) {
        return referral.course()
                .map(course -> new ReferralCourse(course.id(), course.status()))
                .orElse(null);
    }
}
