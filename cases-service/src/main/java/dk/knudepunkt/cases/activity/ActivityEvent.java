package dk.knudepunkt.cases.activity;

import dk.knudepunkt.cases.account.AccountKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an activity that others count. */
sealed interface ActivityEvent {

    UUID activityId();

    /**
     * It was held.
     *
     * @param kroner what it is worth
     */
    record Held(
            UUID activityId,
            ActivityKind kind,
            String account,
            AccountKind accountKind,
            @Nullable String subjectRef,
            @Nullable String unitCode,
            LocalDate heldOn,
            @Nullable Integer participants,
            @Nullable Long kroner,
            Instant recordedAt)
            implements ActivityEvent {}

    /** It was not held after all. */
    record Withdrawn(UUID activityId, ActivityKind kind, LocalDate heldOn, Instant recordedAt)
            implements ActivityEvent {}
}
