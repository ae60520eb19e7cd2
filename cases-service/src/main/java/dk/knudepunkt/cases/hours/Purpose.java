package dk.knudepunkt.cases.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What hours are worked for: a course, a company, an activity, or nothing of these. */
@Embeddable
public record Purpose(
        @Column(name = "course_id") @Nullable UUID courseId,
        @Column(name = "company_id") @Nullable UUID companyId,
        @Column(name = "activity_id") @Nullable UUID activityId) {

    public static final Purpose NONE = new Purpose(null, null, null);

    /** The same hours are not worked for two things. */
    void check() {
        if (Stream.of(courseId, companyId, activityId).filter(Objects::nonNull).count() > 1) {
            throw HourProblem.severalPurposes();
        }
    }
}
