package dk.knudepunkt.cofinancing.statement.billing.biller;

import dk.knudepunkt.cofinancing.proposal.Proposal;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes settings in, by two persons, and knows those that stand. */
@ApplicationScoped
@Transactional
public class BillerService {

    private static final String RESOURCE = "biller";

    private final BillerProposals proposals;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    BillerService(BillerProposals proposals, Audit audit, Caller caller, InstantSource clock) {
        this.proposals = proposals;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who bills; empty until two persons have said it. */
    public Optional<BillerSettings> settings() {
        return proposals.inEffect().map(BillerProposal::settings);
    }

    BillerView biller() {
        var inEffect = proposals.inEffect();
        var open = proposals.open();
        return new BillerView(
                inEffect.map(BillerProposal::settings).orElse(null),
                inEffect.map(BillerProposal::id).orElse(null),
                open.map(BillerProposal::id).orElse(null),
                open.isEmpty() && caller.may("biller:keep") ? List.of("proposals") : List.of());
    }

    /** One waits at a time, so that whoever approves sees what they replace. */
    BillerProposal propose(BillerSettings settings) {
        proposals.open().ifPresent(open -> {
            throw BillerProblem.anotherWaits();
        });
        var proposed = new BillerProposal(settings, new Proposal(caller.subject(), clock.instant()));
        proposals.persistAndFlush(proposed);
        audit.record("proposed", RESOURCE, proposed.id());
        return proposed;
    }

    BillerProposal approve(UUID id, @Nullable IfMatch ifMatch) {
        var proposed = get(id);
        IfMatch.check(ifMatch, proposed.version());
        proposed.proposal().approve(caller.subject(), clock.instant());
        return saved("approved", proposed);
    }

    BillerProposal withdraw(UUID id, @Nullable IfMatch ifMatch) {
        var proposed = get(id);
        IfMatch.check(ifMatch, proposed.version());
        proposed.proposal().withdraw(caller.subject(), clock.instant());
        return saved("withdrew", proposed);
    }

    BillerProposal get(UUID id) {
        return proposals.findByIdOptional(id).orElseThrow(BillerProblem::notFound);
    }

    Page<BillerProposal> page(@Nullable String cursor, int limit) {
        return proposals.page(cursor, limit);
    }

    /** What it changes, or changed, or would have. */
    List<BillerChange> changes(BillerProposal proposed) {
        var until = Objects.requireNonNullElseGet(proposed.proposal().settledAt(), clock::instant);
        var before =
                proposals.inEffectBefore(until).map(BillerProposal::settings).orElse(null);
        return BillerChange.between(before, proposed.settings());
    }

    private BillerProposal saved(String action, BillerProposal proposed) {
        proposals.flush();
        audit.record(action, RESOURCE, proposed.id());
        return proposed;
    }
}
