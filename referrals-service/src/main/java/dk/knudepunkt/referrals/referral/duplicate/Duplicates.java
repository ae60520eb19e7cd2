package dk.knudepunkt.referrals.referral.duplicate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.alias.KnownAliases;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import dk.knudepunkt.referrals.referral.course.KnownCourses;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Looks for what a company has going. */
@ApplicationScoped
public class Duplicates {

    private final ReferralService referrals;
    private final KnownCourses courses;
    private final KnownAliases aliases;

    Duplicates(ReferralService referrals, KnownCourses courses, KnownAliases aliases) {
        this.referrals = referrals;
        this.aliases = aliases;
        this.courses = courses;
    }

    public CompanyActivity of(String cvr) {
        var numbers = aliases.numbersOf(cvr);
        var open = referrals.openOfCompany(numbers);
        return new CompanyActivity(
                cvr, open.yours().stream().map(OpenReferral::of).toList(), open.others(), courses.isInCourse(numbers));
    }

    /** What the caller may know of a company's open referrals and courses. */
    public record CompanyActivity(
            @Schema(examples = "12345674") String cvr,

            @Schema(description = "Open referrals that you may see, newest first")
            List<OpenReferral> referrals,

            @Schema(description = "Whether there are open referrals of others besides")
            boolean others,

            @Schema(description = "Whether the company is in a course")
            boolean inCourse) {

        @JsonIgnore
        public boolean isNone() {
            return referrals.isEmpty() && !others && !inCourse;
        }

        CompanyActivity without(UUID referral) {
            return new CompanyActivity(
                    cvr,
                    referrals.stream()
                            .filter(open -> !open.id().equals(referral))
                            .toList(),
                    others,
                    inCourse);
        }
    }

    public record OpenReferral(
            UUID id,
            @Schema(examples = "H-2026-000042") String reference,
            ReferralStatus status,
            @Schema(examples = "les-solroed") String unitCode,
            Instant submittedAt) {

        static OpenReferral of(Referral referral) {
            return new OpenReferral(
                    referral.id(),
                    referral.reference(),
                    referral.status(),
                    referral.unitCode(),
                    referral.submittedAt());
        }
    }
}
