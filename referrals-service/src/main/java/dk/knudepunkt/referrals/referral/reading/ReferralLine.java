package dk.knudepunkt.referrals.referral.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.code.GivenCourseStatus;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral in a list that is taken home: whoever the house talks to at the company, and what they said, is not in it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralLine(
        UUID id,
        @Schema(examples = "H-2026-000042") String reference,
        @Schema(examples = "les-solroed") String unitCode,
        @Schema(examples = "12345674") String cvr,
        @Schema(examples = "Eksempel Maskinfabrik ApS") String companyName,
        @Schema(examples = "269") String municipalityCode,
        ReferralStatus status,
        Instant submittedAt,

        @Schema(description = "When the house has promised an outcome")
        Instant dueAt,

        @Nullable Instant endedAt,

        @Schema(description = "How the course stands that came of it, once it is opened") @Nullable
        GivenCourseStatus courseStatus) {

    static final List<String> COLUMNS = List.of(
            "id",
            "reference",
            "unitCode",
            "cvr",
            "companyName",
            "municipalityCode",
            "municipality",
            "status",
            "submittedAt",
            "dueAt",
            "endedAt",
            "courseStatus");

    static ReferralLine of(Referral referral) {
        var company = referral.company();
        var course = referral.progress().course();
        return new ReferralLine(
                referral.id(),
                referral.reference(),
                referral.unitCode(),
                company.cvr(),
                company.name(),
                company.municipalityCode(),
                referral.status(),
                referral.submittedAt(),
                referral.dueAt(),
                referral.endedAt().orElse(null),
                course == null ? null : course.status());
    }

    /** As a row of a file, in which the municipality has its name too. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                id,
                reference,
                unitCode,
                cvr,
                companyName,
                municipalityCode,
                Municipality.nameOf(municipalityCode),
                status,
                submittedAt,
                dueAt,
                endedAt,
                courseStatus);
    }
}
