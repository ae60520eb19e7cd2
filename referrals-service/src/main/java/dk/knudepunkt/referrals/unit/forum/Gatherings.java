package dk.knudepunkt.referrals.unit.forum;

import dk.knudepunkt.referrals.unit.meeting.MeetingKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of one kind.
 *
 * @param latest the day on which the last one was held
 * @param planned the earliest day, from today on, for which one is planned
 */
record Gatherings(
        MeetingKind kind,
        @Nullable LocalDate latest,
        @Nullable LocalDate planned,
        long heldThisYear) {

    static Gatherings none(MeetingKind kind) {
        return new Gatherings(kind, null, null, 0);
    }
}
