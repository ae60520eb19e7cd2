package dk.knudepunkt.cases.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.task.TaskEvent.Awarded;
import dk.knudepunkt.cases.task.TaskEvent.Published;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services are told of tasks: programmes, dates and pseudonyms. */
@ApplicationScoped
class TaskMessages {

    private static final String TOPIC = "task";

    private final Outbox outbox;

    TaskMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(TaskEvent event) {
        outbox.add(message(event));
    }

    static Message message(TaskEvent event) {
        return switch (event) {
            case Published published ->
                new Message(
                        TOPIC,
                        published.taskId(),
                        "adviser-task.published.v1",
                        new AdviserTaskPublishedV1(
                                published.taskId(),
                                published.programme(),
                                published.channel(),
                                published.publishedOn(),
                                published.recordedAt()));
            case Awarded awarded ->
                new Message(TOPIC, awarded.taskId(), "adviser-task.awarded.v1", AdviserTaskAwardedV1.of(awarded));
        };
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AdviserTaskPublishedV1(
            UUID taskId, @Nullable String programme, TaskChannel channel, LocalDate publishedOn, Instant recordedAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AdviserTaskAwardedV1(
            UUID taskId,
            @Nullable String programme,
            TaskChannel channel,
            UUID consultantId,
            @Nullable UUID subsidyId,
            LocalDate awardedOn,
            Instant recordedAt) {

        static AdviserTaskAwardedV1 of(Awarded awarded) {
            return new AdviserTaskAwardedV1(
                    awarded.taskId(),
                    awarded.programme(),
                    awarded.channel(),
                    awarded.consultantId(),
                    awarded.subsidyId(),
                    awarded.awardedOn(),
                    awarded.recordedAt());
        }
    }
}
