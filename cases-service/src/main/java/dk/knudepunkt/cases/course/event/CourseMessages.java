package dk.knudepunkt.cases.course.event;

import dk.knudepunkt.cases.course.event.CourseEvent.Cancelled;
import dk.knudepunkt.cases.course.event.CourseEvent.Completed;
import dk.knudepunkt.cases.course.event.CourseEvent.Corrected;
import dk.knudepunkt.cases.course.event.CourseEvent.Opened;
import dk.knudepunkt.cases.course.event.CourseEvent.Paused;
import dk.knudepunkt.cases.course.event.CourseEvent.Reopened;
import dk.knudepunkt.cases.course.event.CourseEvent.Resumed;
import dk.knudepunkt.cases.course.event.CourseEvent.Transferred;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What other services are told: each event is its own message, since it is thin and says nothing about a person. */
@ApplicationScoped
public class CourseMessages {

    private static final String TOPIC = "course";

    private final Outbox outbox;

    CourseMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    public void announce(CourseEvent event) {
        message(event).ifPresent(outbox::add);
    }

    /** Nothing where it is the house's own matter. */
    static Optional<Message> message(CourseEvent event) {
        return type(event).map(type -> new Message(TOPIC, event.courseId(), type, event));
    }

    private static Optional<String> type(CourseEvent event) {
        return switch (event) {
            case Opened opened -> Optional.of("course.opened.v4");
            case Completed completed -> Optional.of("course.completed.v2");
            case Cancelled cancelled -> Optional.of("course.cancelled.v1");
            case Reopened reopened -> Optional.of("course.reopened.v1");
            case Transferred transferred -> Optional.of("course.transferred.v1");
            case Corrected corrected -> Optional.of("course.corrected.v1");
            case Paused paused -> Optional.empty();
            case Resumed resumed -> Optional.empty();
        };
    }
}
