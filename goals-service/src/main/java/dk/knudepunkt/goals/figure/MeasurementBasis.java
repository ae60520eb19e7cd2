package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.activity.ActivityKind;
import dk.knudepunkt.goals.activity.ActivityRule;
import dk.knudepunkt.goals.course.CourseKind;
import dk.knudepunkt.goals.course.CourseRule;
import dk.knudepunkt.goals.feed.Rule;
import dk.knudepunkt.goals.funding.FundingRule;
import jakarta.persistence.Embeddable;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a definition counts, one of the three: courses of some kinds, meetings and events of some kinds, or what a measure
 * makes of funding.
 */
@Embeddable
public record MeasurementBasis(
        @JdbcTypeCode(SqlTypes.JSON) Set<CourseKind> courseKinds,
        @JdbcTypeCode(SqlTypes.JSON) Set<ActivityKind> activityKinds,
        @Nullable FundingRule funding) {

    Rule<?> rule() {
        if (funding != null) {
            return funding;
        }
        return courseKinds.isEmpty() ? new ActivityRule(activityKinds) : new CourseRule(courseKinds);
    }
}
