package dk.knudepunkt.cofinancing.statement.billing.biller;

import dk.knudepunkt.cofinancing.proposal.ProposalStatus;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was ever proposed, newest first. */
@ApplicationScoped
class BillerProposals implements PanacheRepositoryBase<BillerProposal, UUID> {

    Page<BillerProposal> page(@Nullable String cursor, int limit) {
        var last = Cursor.read(cursor, read -> read.id(0));
        var rows = (last == null ? find("order by id desc") : find("id < ?1 order by id desc", last))
                .range(0, limit)
                .list();
        return Page.of(rows, limit, proposed -> Cursor.after(proposed.id()));
    }

    Optional<BillerProposal> inEffect() {
        return find("proposal.status = ?1 order by proposal.settledAt desc", ProposalStatus.TAKEN_IN)
                .range(0, 0)
                .firstResultOptional();
    }

    Optional<BillerProposal> inEffectBefore(Instant moment) {
        return find(
                        "proposal.status = ?1 and proposal.settledAt < ?2 order by proposal.settledAt desc",
                        ProposalStatus.TAKEN_IN,
                        moment)
                .range(0, 0)
                .firstResultOptional();
    }

    /** The one that waits for a second person. */
    Optional<BillerProposal> open() {
        return find("proposal.status", ProposalStatus.PROPOSED).firstResultOptional();
    }
}
