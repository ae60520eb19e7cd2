package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.course.plan.Plan;
import dk.knudepunkt.platform.privacy.PersonalRows;
import dk.knudepunkt.platform.privacy.RecordKind;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** What a company and its business developer have planned. */
@Singleton
class PlanPersonalData extends CourseWords<Plan> {

    private static final RecordKind KIND = new RecordKind("course-plan", "Plan i forløb", "Plan of a course");

    PlanPersonalData(PersonalRows rows, Session database, EndedCourses courses) {
        super(rows, database, courses);
    }

    @Override
    public RecordKind kind() {
        return KIND;
    }

    @Override
    Class<Plan> type() {
        return Plan.class;
    }

    @Override
    String table() {
        return "course_plan";
    }

    @Override
    Set<String> words() {
        return Set.of("strategy", "battles", "withdrawn");
    }

    @Override
    UUID id(Plan row) {
        return row.id();
    }

    @Override
    UUID courseId(Plan row) {
        return row.courseId();
    }

    @Override
    Map<String, Object> data(Plan row) {
        return Map.of("strategy", row.strategy().orElse(""), "battles", row.battles(), "withdrawn", row.withdrawn());
    }

    @Override
    void forget(Plan row) {
        row.forget();
    }
}
