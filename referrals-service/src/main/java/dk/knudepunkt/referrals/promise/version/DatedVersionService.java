package dk.knudepunkt.referrals.promise.version;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafting a version, revising the draft, making it active; of whatever has versions. */
@ApplicationScoped
@Transactional
public class DatedVersionService {

    private final Turn turn;
    private final Audit audit;
    private final InstantSource clock;
    private final TransactionSynchronizationRegistry transactions;

    DatedVersionService(Turn turn, Audit audit, InstantSource clock, TransactionSynchronizationRegistry transactions) {
        this.turn = turn;
        this.audit = audit;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** A draft counts for nothing until it is activated. */
    public <C, V extends DatedVersion<C>> V draft(DatedVersions<C, V> versions, VersionTerms<C> terms) {
        turn.take("number of a " + versions.kind());
        var version = versions.make(versions.nextNumber(), terms);
        versions.persist(version);
        return audited("drafted", versions, version);
    }

    /** Puts other terms into a draft. */
    public <C, V extends DatedVersion<C>> V revise(
            DatedVersions<C, V> versions, UUID id, @Nullable IfMatch ifMatch, VersionTerms<C> terms) {
        var version = forChange(versions, id, ifMatch);
        version.revise(terms);
        return audited("revised", versions, version);
    }

    /** For good: what was submitted before keeps the version it was submitted under. */
    public <C, V extends DatedVersion<C>> V activate(DatedVersions<C, V> versions, UUID id, @Nullable IfMatch ifMatch) {
        var version = forChange(versions, id, ifMatch);
        if (versions.isDateTaken(version)) {
            throw VersionProblem.dateTaken(version.kind(), version.effectiveFrom())
                    .at("/effectiveFrom");
        }
        version.activate(Denmark.dateOf(clock.instant()));
        var activated = audited("activated", versions, version);
        versions.forgetApplying(transactions);
        return activated;
    }

    private <C, V extends DatedVersion<C>> V forChange(
            DatedVersions<C, V> versions, UUID id, @Nullable IfMatch ifMatch) {
        var version = versions.get(id);
        IfMatch.check(ifMatch, version.version());
        return version;
    }

    private <V extends DatedVersion<?>> V audited(String action, DatedVersions<?, V> versions, V version) {
        versions.flush();
        audit.record(action, version.kind(), version.id());
        return version;
    }
}
