package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.brief.BriefService;
import dk.knudepunkt.cases.brief.BriefView;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows courses to the caller, with what their referrals said where that is the caller's matter. */
@ApplicationScoped
public class CourseViews {

    private final CourseRights rights;
    private final BriefService briefs;

    CourseViews(CourseRights rights, BriefService briefs) {
        this.rights = rights;
        this.briefs = briefs;
    }

    public CourseView of(Course course) {
        return of(new Page<>(List.of(course), null)).items().getFirst();
    }

    public Page<CourseView> of(Page<Course> courses) {
        var reach = rights.reach();
        var known = reach.showsBrief()
                ? briefs.of(courses.items().stream().map(Course::id).toList())
                : Map.<UUID, BriefView>of();
        return courses.map(course -> CourseView.of(course, known.get(course.id()), reach, rights));
    }
}
