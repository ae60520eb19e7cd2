package dk.knudepunkt.cases.course.agenda;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** Gathers what waits in the caller's own courses. */
@ApplicationScoped
@Transactional
class AgendaService {

    /** A company is asked half a year after whether it used a referral, and has two months to say so. */
    private static final int MONTHS_AFTER = 8;

    private final CourseService courses;
    private final CourseViews views;
    private final List<DueSource> sources;
    private final InstantSource clock;

    AgendaService(CourseService courses, CourseViews views, @All List<DueSource> sources, InstantSource clock) {
        this.courses = courses;
        this.views = views;
        this.sources = sources;
        this.clock = clock;
    }

    /** Of the courses that go on, and of those that ended lately as long as something waits in them. */
    Agenda own() {
        var today = Denmark.dateOf(clock.instant());
        var own = courses.own(today.minusMonths(MONTHS_AFTER), Page.MAX_LIMIT);
        var waiting = sources.stream()
                .flatMap(source -> source.in(own).stream())
                .collect(Collectors.groupingBy(Due::courseId));
        return Agenda.of(today, views.of(new Page<>(own, null)).items(), waiting);
    }
}
