package dk.knudepunkt.cases.hours;

import dk.knudepunkt.cases.activity.ActivityService;
import dk.knudepunkt.cases.company.Companies;
import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.company.CompanyProblem;
import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.typed.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds what hours are worked for, as far as it is within the caller's reach. */
@ApplicationScoped
public class Purposes {

    private final CourseService courses;
    private final ActivityService activities;
    private final Companies companies;

    Purposes(CourseService courses, ActivityService activities, Companies companies) {
        this.courses = courses;
        this.activities = activities;
        this.companies = companies;
    }

    /** What these name; nothing of them is nothing. */
    public Purpose of(@Nullable UUID courseId, @Nullable String cvr, @Nullable UUID activityId) {
        var purpose = new Purpose(
                courseId == null
                        ? null
                        : at("/courseId", () -> courses.get(courseId).id()),
                TypedText.filled(cvr).map(number -> company(number).id()).orElse(null),
                activityId == null
                        ? null
                        : at("/activityId", () -> activities.get(activityId).id()));
        purpose.check();
        return purpose;
    }

    /** What these name instead: hours of a company that was merged stay with it, though it shows the number of the survivor. */
    Purpose instead(Purpose before, @Nullable UUID courseId, @Nullable String cvr, @Nullable UUID activityId) {
        var named = of(courseId, cvr, activityId);
        return before.companyId() != null
                        && named.companyId() != null
                        && survivor(before.companyId()).equals(survivor(named.companyId()))
                ? before
                : named;
    }

    private Company survivor(UUID company) {
        return Objects.requireNonNull(companies.findById(company)).survivor();
    }

    /** The same of what has hours already, whether it is within reach any more or not. */
    public Purpose known(@Nullable UUID courseId, @Nullable String cvr, @Nullable UUID activityId) {
        return new Purpose(
                courseId,
                TypedText.filled(cvr).map(number -> company(number).id()).orElse(null),
                activityId);
    }

    /** Whether a course may be named to the caller. */
    public boolean reaches(UUID courseId) {
        try {
            courses.get(courseId);
            return true;
        } catch (Problem outOfReach) {
            return false;
        }
    }

    private Company company(String cvr) {
        return companies
                .byCvr(cvr)
                .orElseThrow(() -> CompanyProblem.notFound(cvr).at("/cvr"));
    }

    private static <T> T at(String pointer, Supplier<T> known) {
        try {
            return known.get();
        } catch (Problem unknown) {
            throw unknown.at(pointer);
        }
    }
}
