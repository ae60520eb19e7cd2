package dk.knudepunkt.cases.company;

import dk.knudepunkt.cases.company.CompanyEvent.Merged;
import dk.knudepunkt.cases.company.CompanyEvent.Separated;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What other services are told of companies: numbers of a public register. */
@ApplicationScoped
class CompanyMessages {

    private static final String TOPIC = "company";

    private final Outbox outbox;

    CompanyMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(CompanyEvent event) {
        outbox.add(message(event));
    }

    static Message message(CompanyEvent event) {
        return switch (event) {
            case Merged merged ->
                message(
                        event,
                        "company.merged.v1",
                        new CompanyMergedV1(merged.aliasCvr(), merged.survivorCvr(), merged.mergedAt()));
            case Separated separated ->
                message(
                        event,
                        "company.separated.v1",
                        new CompanySeparatedV1(separated.aliasCvr(), separated.survivorCvr(), separated.separatedAt()));
        };
    }

    private static Message message(CompanyEvent event, String type, Object data) {
        return new Message(TOPIC, event.aliasId(), type, data);
    }

    record CompanyMergedV1(String aliasCvr, String survivorCvr, Instant mergedAt) {}

    record CompanySeparatedV1(String aliasCvr, String survivorCvr, Instant separatedAt) {}
}
