package dk.knudepunkt.goals.course;

import dk.knudepunkt.goals.feed.Feed;
import jakarta.enterprise.context.ApplicationScoped;

/** The completed courses that this service has heard of. */
@ApplicationScoped
public class CountedCourses implements Feed<CountedCourse> {

    @Override
    public Class<CountedCourse> things() {
        return CountedCourse.class;
    }
}
