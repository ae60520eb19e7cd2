package dk.knudepunkt.referrals.unit.forum;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.referrals.unit.meeting.MeetingKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A kind of meeting that is for all, with what is due of it. */
@Schema(name = "Forum")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ForumView(
        MeetingKind kind,
        @Schema(examples = "4") int meetingsPerYear,

        @Schema(examples = "2", description = "Held since the first of January")
        long heldThisYear,

        @Nullable LocalDate latestMeeting,

        @Schema(description = "The earliest day ahead for which one is planned; absent when none is") @Nullable
        LocalDate plannedFor,

        LocalDate nextMeetingDue,
        boolean overdue,
        long version) {

    static final Comparator<ForumView> LONGEST_WAITING_FIRST =
            Comparator.comparing(ForumView::nextMeetingDue).thenComparing(ForumView::kind);

    static ForumView of(Forum forum, Gatherings gatherings, LocalDate today) {
        var due = forum.nextMeetingDue(Optional.ofNullable(gatherings.latest()));
        return new ForumView(
                forum.kind(),
                forum.meetingsPerYear(),
                gatherings.heldThisYear(),
                gatherings.latest(),
                gatherings.planned(),
                due,
                due.isBefore(today),
                forum.version());
    }
}
