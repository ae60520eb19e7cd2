package dk.knudepunkt.referrals.unit.adviser;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.referrals.unit.UnitScope;
import dk.knudepunkt.referrals.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the lists of advisers. */
@ApplicationScoped
@Transactional
class AdviserService {

    private final Advisers advisers;
    private final Units units;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;
    private final TransactionSynchronizationRegistry transactions;

    AdviserService(
            Advisers advisers,
            Units units,
            Audit audit,
            Caller caller,
            InstantSource clock,
            TransactionSynchronizationRegistry transactions) {
        this.advisers = advisers;
        this.units = units;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.transactions = transactions;
    }

    List<AdviserView> of(String unitCode) {
        requireUnit(unitCode);
        return advisers.of(unitCode).stream().map(this::view).toList();
    }

    /** Those of the units within reach who are called so, by name. */
    List<AdviserView> named(SearchText text, int limit) {
        return advisers.named(text.pattern(), UnitScope.of(caller), limit).stream()
                .map(this::view)
                .toList();
    }

    AdviserView get(String unitCode, UUID id) {
        requireUnit(unitCode);
        return view(advisers.get(unitCode, id));
    }

    AdviserView register(String unitCode, KeepAdviser request) {
        requireOwn(unitCode);
        requireFree(unitCode, request.email(), null);
        var adviser = new Adviser(unitCode, request.card(), request.activeFrom(), request.activeTo());
        advisers.persist(adviser);
        return audited("registered", adviser);
    }

    AdviserView change(String unitCode, UUID id, @Nullable IfMatch ifMatch, KeepAdviser request) {
        requireOwn(unitCode);
        var adviser = advisers.get(unitCode, id);
        IfMatch.check(ifMatch, adviser.version());
        requireFree(unitCode, request.email(), id);
        adviser.change(request.card(), request.activeFrom(), request.activeTo());
        return audited("changed", adviser);
    }

    /** A unit keeps its own list, the key account managers keep all of them. */
    boolean mayKeep(String unitCode) {
        return caller.may("adviser:keep") && UnitScope.toWrite(caller).includes(unitCode);
    }

    private void requireUnit(String unitCode) {
        if (!units.exists(unitCode) || !UnitScope.of(caller).includes(unitCode)) {
            throw AdviserProblem.notFound();
        }
    }

    void requireOwn(String unitCode) {
        requireUnit(unitCode);
        if (!mayKeep(unitCode)) {
            throw AdviserProblem.ofAnotherUnit(unitCode);
        }
    }

    private void requireFree(String unitCode, String email, @Nullable UUID id) {
        if (advisers.isTaken(unitCode, email, id)) {
            throw AdviserProblem.emailTaken(unitCode).at("/email");
        }
    }

    private AdviserView audited(String action, Adviser adviser) {
        advisers.flush();
        advisers.forgetAccounts(transactions);
        audit.record(action, "adviser", adviser.id());
        return view(adviser);
    }

    private AdviserView view(Adviser adviser) {
        return AdviserView.of(adviser, Denmark.dateOf(clock.instant()));
    }
}
