package dk.knudepunkt.cases.task.bid;

import dk.knudepunkt.cases.task.AdviserTask;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bids, and the invitations to them. */
@ApplicationScoped
class Bids implements PanacheRepositoryBase<Bid, UUID> {

    List<Bid> of(AdviserTask task) {
        return list("task = ?1 order by id", task);
    }

    boolean isInvited(AdviserTask task, UUID consultant) {
        return count("task = ?1 and consultant.id = ?2", task, consultant) > 0;
    }

    /** One of which no letter has gone, longest waiting first; nobody else sends it until the transaction ends. */
    Optional<Bid> due(Instant now) {
        return find("sendAfter <= ?1 order by sendAfter", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** One that nobody else fills in until the transaction ends. */
    Optional<Bid> toSubmit(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
