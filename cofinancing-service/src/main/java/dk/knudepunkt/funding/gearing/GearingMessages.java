package dk.knudepunkt.funding.gearing;

import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What other services are told of a year's accounts: the two amounts, not the factor, which each computes. */
@ApplicationScoped
class GearingMessages {

    private final Outbox outbox;

    GearingMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(YearAccounts.Stated stated) {
        outbox.add(message(stated));
    }

    static Message message(YearAccounts.Stated stated) {
        return new Message(
                "funding",
                stated.accountsId(),
                "accounts.stated.v1",
                new AccountsStatedV1(
                        stated.accountsId(),
                        stated.year(),
                        stated.revision(),
                        stated.turnover(),
                        stated.operatingFunds()));
    }

    record AccountsStatedV1(UUID accountsId, int year, int revision, long turnover, long operatingFunds) {}
}
