package dk.knudepunkt.referrals.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** The course that came of a referral, as far as cases has told. */
@Embeddable
record HeardCourse(
        @Column(name = "course_id") UUID id,

        @Column(name = "course_status") @Enumerated(EnumType.STRING)
        CourseStatus status) {

    boolean isNewsAfter(HeardCourse known) {
        return status.compareTo(known.status) > 0;
    }
}
