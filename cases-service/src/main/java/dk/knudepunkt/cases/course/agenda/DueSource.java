package dk.knudepunkt.cases.course.agenda;

import dk.knudepunkt.cases.course.Course;
import java.util.Collection;
import java.util.List;

/** A feature that knows what is to be done in courses contributes it, as a bean. */
public interface DueSource {

    /** All that waits in any of these courses, in no order. */
    List<Due> in(Collection<Course> courses);
}
