package dk.knudepunkt.referrals.unit.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import dk.knudepunkt.referrals.unit.meeting.MeetingEvent.Held;
import dk.knudepunkt.referrals.unit.meeting.MeetingEvent.Withdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services are told of meetings: that they were held, of what kind, with how many. */
@ApplicationScoped
class MeetingMessages {

    private static final String TOPIC = "activity";

    private final Outbox outbox;

    MeetingMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(MeetingEvent event) {
        outbox.add(message(event));
    }

    static Message message(MeetingEvent event) {
        return switch (event) {
            case Held held -> new Message(TOPIC, held.meetingId(), "activity.held.v1", ActivityHeldV1.of(held));
            case Withdrawn withdrawn ->
                new Message(
                        TOPIC,
                        withdrawn.meetingId(),
                        "activity.withdrawn.v1",
                        new ActivityWithdrawnV1(withdrawn.meetingId(), withdrawn.kind()));
        };
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActivityHeldV1(
            UUID activityId, MeetingKind kind, @Nullable String unitCode, LocalDate heldOn, int participants) {

        static ActivityHeldV1 of(Held held) {
            return new ActivityHeldV1(
                    held.meetingId(), held.kind(), held.unitCode(), held.heldOn(), held.participants());
        }
    }

    record ActivityWithdrawnV1(UUID activityId, MeetingKind kind) {}
}
