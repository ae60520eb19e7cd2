package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** What other services are told of plans. */
@ApplicationScoped
class PlanMessages {

    private final Outbox outbox;

    PlanMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(PhaseCompleted event) {
        outbox.add(message(event));
    }

    static Message message(PhaseCompleted event) {
        return new Message("course", event.courseId(), "programme-phase.completed.v1", event);
    }
}
