package dk.knudepunkt.referrals.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral as the API and the pages show it. */
@Schema(name = "Referral")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralView(
        UUID id,
        @Schema(examples = "H-2026-000042") String reference,
        ReferralStatus status,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"acceptance\", \"decline\"]")
        List<String> actions,

        @Schema(examples = "les-solroed") String unitCode,
        Channel channel,
        SubmitReferral.ReferralCompany company,
        SubmitReferral.ReferralContact contactPerson,
        String need,
        List<String> topics,
        boolean jointVisit,
        @Nullable String wishes,
        Instant submittedAt,

        @Schema(description = "When the house has promised an outcome: 24 hours after submission")
        Instant dueAt,

        @Nullable Instant handledAt,
        @Nullable CourseKind courseKind,
        @Nullable String developerId,
        @Nullable DeclineReason declineReason,
        @Nullable String declineComment,

        @Schema(description = "The course that came of it, once it is opened") @Nullable
        ReferralCourse course,

        long version) {

    @Schema(name = "ReferralCourse")
    record ReferralCourse(UUID id, CourseStatus status) {}

    static ReferralView of(Referral referral, boolean mayHandle) {
        var company = referral.company();
        var person = referral.contactPerson();
        var request = referral.request();
        return new ReferralView(
                referral.id(),
                referral.reference(),
                referral.status(),
                mayHandle ? actions(referral.status()) : List.of(),
                referral.unitCode(),
                referral.channel(),
                new SubmitReferral.ReferralCompany(
                        company.cvr(), company.name(), company.municipalityCode(), company.email(), company.phone()),
                new SubmitReferral.ReferralContact(person.name(), person.email(), person.phone()),
                request.need(),
                request.topics(),
                request.jointVisit(),
                request.wishes(),
                referral.submittedAt(),
                referral.dueAt(),
                referral.handledAt().orElse(null),
                referral.courseKind().orElse(null),
                referral.developerId().orElse(null),
                referral.declineReason().orElse(null),
                referral.declineComment().orElse(null),
                course(referral),
                referral.version());
    }

    private static List<String> actions(ReferralStatus status) {
        return status.actions().stream().map(Object::toString).sorted().toList();
    }

    private static @Nullable ReferralCourse course(Referral referral) {
        var status = referral.courseStatus();
        return referral.courseId()
                .flatMap(id -> status.map(known -> new ReferralCourse(id, known)))
                .orElse(null);
    }
}
