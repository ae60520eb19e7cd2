package dk.knudepunkt.referrals.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.referrals.referral.code.GivenCourseStatus;
import dk.knudepunkt.referrals.referral.code.ReferralEnd;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a referral has come beside its state, in the row and in the answer; it begins anew when one is reopened. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralProgress(
        @Schema(description = "Since when the unit owes an answer to the house's question") @Nullable
        Instant askedAt,

        @Schema(description = "How often the house has tried to reach the company in vain")
        int contactAttempts,

        @Schema(description = "The course that came of it, once it is opened") @Embedded @Nullable
        HeardCourse course) {

    static final ReferralProgress NONE = new ReferralProgress(null, 0, null);

    /**
     * The course that came of a referral, as far as cases has told.
     *
     * @param saidAt when cases said what was heard last, where it tells that
     */
    @Embeddable
    @Schema(name = "ReferralCourse")
    public record HeardCourse(
            @Column(name = "course_id") UUID id,

            @Column(name = "course_status") @Enumerated(EnumType.STRING)
            GivenCourseStatus status,

            @JsonIgnore @Schema(hidden = true) @Column(name = "course_said_at") @Nullable
            Instant saidAt) {

        HeardCourse saidAgain(@Nullable Instant at) {
            return new HeardCourse(id, status, at);
        }
    }

    /** The ends that anybody may close it with in this state. */
    List<ReferralEnd> endsIn(ReferralStatus status) {
        return ReferralEnd.openIn(status, contactAttempts);
    }

    ReferralProgress asked(@Nullable Instant since) {
        return new ReferralProgress(since, contactAttempts, course);
    }

    ReferralProgress attempted() {
        return new ReferralProgress(askedAt, contactAttempts + 1, course);
    }

    ReferralProgress heard(HeardCourse news) {
        return new ReferralProgress(askedAt, contactAttempts, news);
    }
}
