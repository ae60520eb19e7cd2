package dk.knudepunkt.cases.course;

import dk.knudepunkt.platform.time.Denmark;
import java.time.Instant;
import java.util.UUID;

/** A referral that the house has taken on, as the message {@code referral.accepted.v1} tells it. */
public record AcceptedReferral(
        UUID referralId,
        String reference,
        String unitCode,
        String cvr,
        String municipalityCode,
        CourseKind courseKind,
        String developerId,
        Instant acceptedAt) {

    Origin origin() {
        return new Origin(referralId, reference, unitCode);
    }

    /** The company's name and contact do not travel in messages; the CVR number stands for them. */
    Course.Opening opening() {
        return new Course.Opening(
                new Company(cvr, null, municipalityCode, null, null),
                courseKind,
                developerId,
                Denmark.dateOf(acceptedAt));
    }
}
