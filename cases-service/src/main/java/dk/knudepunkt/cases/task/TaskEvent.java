package dk.knudepunkt.cases.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a task that others count. */
sealed interface TaskEvent {

    UUID taskId();

    record Published(
            UUID taskId, @Nullable String programme, TaskChannel channel, LocalDate publishedOn, Instant recordedAt)
            implements TaskEvent {}

    /**
     * A consultant has won it.
     *
     * @param consultantId a pseudonym
     */
    record Awarded(
            UUID taskId,
            @Nullable String programme,
            TaskChannel channel,
            UUID consultantId,
            @Nullable UUID subsidyId,
            LocalDate awardedOn,
            Instant recordedAt)
            implements TaskEvent {}
}
