package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.cases.evaluation.EvaluationEvent.Answered;
import dk.knudepunkt.cases.evaluation.EvaluationEvent.Sent;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** How other services are told: each event is its own message. */
@ApplicationScoped
class EvaluationMessages {

    private static final String TOPIC = "evaluation";

    private final Outbox outbox;

    EvaluationMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(EvaluationEvent event) {
        outbox.add(message(event));
    }

    static Message message(EvaluationEvent event) {
        var type = switch (event) {
            case Sent sent -> "evaluation.sent.v1";
            case Answered answered -> "evaluation.answered.v1";
        };
        return new Message(TOPIC, event.evaluationId(), type, event);
    }
}
