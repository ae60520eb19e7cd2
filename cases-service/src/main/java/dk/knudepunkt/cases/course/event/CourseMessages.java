package dk.knudepunkt.cases.course.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.ReopenReason;
import dk.knudepunkt.cases.course.event.CourseEvent.Cancelled;
import dk.knudepunkt.cases.course.event.CourseEvent.Completed;
import dk.knudepunkt.cases.course.event.CourseEvent.Opened;
import dk.knudepunkt.cases.course.event.CourseEvent.Reopened;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services are told: thin, and without anything about a person. */
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
        return switch (event) {
            case Opened opened -> message(event, "course.opened.v2", CourseOpenedV2.of(opened));
            case Completed completed -> message(event, "course.completed.v1", CourseCompletedV1.of(completed));
            case Cancelled cancelled -> message(event, "course.cancelled.v1", CourseCancelledV1.of(cancelled));
            case Reopened reopened -> message(event, "course.reopened.v1", CourseReopenedV1.of(reopened));
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

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CourseCancelledV1(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            CancelReason reason,
            LocalDate validOn,
            Instant recordedAt) {

        static CourseCancelledV1 of(Cancelled event) {
            return new CourseCancelledV1(
                    event.courseId(),
                    event.referralId(),
                    event.unitCode(),
                    event.cvr(),
                    event.reason(),
                    event.validOn(),
                    event.recordedAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CourseReopenedV1(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            LocalDate superseded,
            ReopenReason reason,
            LocalDate validOn,
            Instant recordedAt) {

        static CourseReopenedV1 of(Reopened event) {
            return new CourseReopenedV1(
                    event.courseId(),
                    event.referralId(),
                    event.unitCode(),
                    event.cvr(),
                    event.superseded(),
                    event.reason(),
                    event.validOn(),
                    event.recordedAt());
        }
    }
}
