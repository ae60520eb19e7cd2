package dk.knudepunkt.funding.subsidy;

import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What other services are told of subsidies: the amount, not the company, which can be a person. */
@ApplicationScoped
class SubsidyMessages {

    private static final String TOPIC = "funding";

    private final Outbox outbox;

    SubsidyMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(Subsidy.Paid paid) {
        outbox.add(message(paid));
    }

    void announce(Subsidy.Reversed reversed) {
        outbox.add(message(reversed));
    }

    static Message message(Subsidy.Paid paid) {
        return new Message(
                TOPIC,
                paid.subsidyId(),
                "subsidy.paid.v1",
                new SubsidyPaidV1(
                        paid.subsidyId(), paid.programme(), paid.municipalityCode(), paid.paid(), paid.paidOn()));
    }

    static Message message(Subsidy.Reversed reversed) {
        return new Message(
                TOPIC,
                reversed.subsidyId(),
                "subsidy.reversed.v1",
                new SubsidyReversedV1(reversed.subsidyId(), reversed.reversedOn()));
    }

    record SubsidyPaidV1(UUID subsidyId, String programme, String municipalityCode, long paid, LocalDate paidOn) {}

    record SubsidyReversedV1(UUID subsidyId, LocalDate reversedOn) {}
}
