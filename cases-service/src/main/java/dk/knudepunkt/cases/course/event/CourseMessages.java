package dk.knudepunkt.cases.course.event;

import dk.knudepunkt.cases.course.event.CourseEvent.Cancelled;
import dk.knudepunkt.cases.course.event.CourseEvent.Completed;
import dk.knudepunkt.cases.course.event.CourseEvent.Opened;
import dk.knudepunkt.cases.course.event.CourseEvent.Reopened;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** What other services are told: each event is its own message, since it is thin and says nothing about a person. */
@ApplicationScoped
public class CourseMessages {

    private static final String TOPIC = "course";

    private final Outbox outbox;

    CourseMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    public void announce(CourseEvent event) {
        outbox.add(message(event));
    }

    static Message message(CourseEvent event) {
        var type = switch (event) {
            case Opened opened -> "course.opened.v2";
            case Completed completed -> "course.completed.v1";
            case Cancelled cancelled -> "course.cancelled.v1";
            case Reopened reopened -> "course.reopened.v1";
        };
        return new Message(TOPIC, event.courseId(), type, event);
    }
}
