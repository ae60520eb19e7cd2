package dk.knudepunkt.cases.course;

import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * For {@code ./up --demo}: the invented referrals of the past year arrive as messages and open courses; those that began
 * long enough ago are completed, as their business developers would have done.
 */
@ApplicationScoped
class DemoYearService {

    private static final int WEEKS = 10;
    private static final int AT_ONCE = 50;

    private final Courses courses;
    private final CourseMessages messages;
    private final InstantSource clock;
    private final boolean wanted;

    DemoYearService(
            Courses courses,
            CourseMessages messages,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.demo", defaultValue = "false") boolean wanted) {
        this.courses = courses;
        this.messages = messages;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Scheduled(every = "3s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void completeWhatBeganLongAgo() {
        if (!wanted) {
            return;
        }
        var today = Denmark.dateOf(clock.instant());
        courses.find("status = ?1 and startedOn < ?2", CourseStatus.OPEN, today.minusWeeks(WEEKS))
                .page(0, AT_ONCE)
                .list()
                .forEach(course ->
                        messages.announce(course.complete(course.startedOn().plusWeeks(WEEKS), today)));
    }
}
