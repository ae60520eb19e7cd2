package dk.knudepunkt.referrals.unit.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a meeting that others count. */
sealed interface MeetingEvent {

    UUID meetingId();

    /**
     * It was held.
     *
     * @param unitCode the unit it was held with, or nothing when it was for all
     */
    record Held(UUID meetingId, MeetingKind kind, @Nullable String unitCode, LocalDate heldOn, int participants)
            implements MeetingEvent {}

    /** It was not held after all. */
    record Withdrawn(UUID meetingId, MeetingKind kind) implements MeetingEvent {}
}
