package dk.knudepunkt.cases.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.CourseEvent.Completed;
import dk.knudepunkt.cases.course.CourseEvent.Opened;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services are told: thin, and without anything about a person. */
@ApplicationScoped
class CourseMessages {

    private static final String TOPIC = "course";

    private final Outbox outbox;

    CourseMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(CourseEvent event) {
        outbox.add(message(event));
    }

    static Message message(CourseEvent event) {
        return switch (event) {
            case Opened opened -> message(event, "course.opened.v2", CourseOpenedV2.of(opened));
            case Completed completed -> message(event, "course.completed.v1", CourseCompletedV1.of(completed));
        };
    }

    private static Message message(CourseEvent event, String type, Object data) {
        return new Message(TOPIC, event.courseId(), type, data);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CourseOpenedV2(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            String municipalityCode,
            CourseKind courseKind,
            @Nullable UUID developerId,
            LocalDate startedOn) {

        static CourseOpenedV2 of(Opened event) {
            return new CourseOpenedV2(
                    event.courseId(),
                    event.referralId(),
                    event.unitCode(),
                    event.cvr(),
                    event.municipalityCode(),
                    event.courseKind(),
                    event.developer(),
                    event.startedOn());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CourseCompletedV1(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            String municipalityCode,
            CourseKind courseKind,
            LocalDate startedOn,
            LocalDate completedOn) {

        static CourseCompletedV1 of(Completed event) {
            return new CourseCompletedV1(
                    event.courseId(),
                    event.referralId(),
                    event.unitCode(),
                    event.cvr(),
                    event.municipalityCode(),
                    event.courseKind(),
                    event.startedOn(),
                    event.completedOn());
        }
    }
}
