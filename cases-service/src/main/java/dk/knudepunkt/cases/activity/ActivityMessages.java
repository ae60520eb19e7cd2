package dk.knudepunkt.cases.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.account.AccountKind;
import dk.knudepunkt.cases.activity.ActivityEvent.Held;
import dk.knudepunkt.cases.activity.ActivityEvent.Withdrawn;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services are told of activities: kinds, dates, codes and amounts. */
@ApplicationScoped
class ActivityMessages {

    private static final String TOPIC = "activity";

    private final Outbox outbox;

    ActivityMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(ActivityEvent event) {
        outbox.add(message(event));
    }

    static Message message(ActivityEvent event) {
        return switch (event) {
            case Held held -> message(event, "activity.held.v2", ActivityHeldV2.of(held));
            case Withdrawn withdrawn ->
                message(
                        event,
                        "activity.withdrawn.v2",
                        new ActivityWithdrawnV2(
                                withdrawn.activityId(), withdrawn.kind(), withdrawn.heldOn(), withdrawn.recordedAt()));
        };
    }

    private static Message message(ActivityEvent event, String type, Object data) {
        return new Message(TOPIC, event.activityId(), type, data);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActivityHeldV2(
            UUID activityId,
            ActivityKind kind,
            String account,
            AccountKind accountKind,
            @Nullable String subjectRef,
            @Nullable String unitCode,
            LocalDate heldOn,
            @Nullable Integer participants,
            @Nullable Long value,
            Instant recordedAt) {

        static ActivityHeldV2 of(Held held) {
            return new ActivityHeldV2(
                    held.activityId(),
                    held.kind(),
                    held.account(),
                    held.accountKind(),
                    held.subjectRef(),
                    held.unitCode(),
                    held.heldOn(),
                    held.participants(),
                    held.kroner(),
                    held.recordedAt());
        }
    }

    record ActivityWithdrawnV2(UUID activityId, ActivityKind kind, LocalDate heldOn, Instant recordedAt) {}
}
