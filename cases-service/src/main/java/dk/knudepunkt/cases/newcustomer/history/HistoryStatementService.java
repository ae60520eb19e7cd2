package dk.knudepunkt.cases.newcustomer.history;

import dk.knudepunkt.cases.developer.GuideRenamed;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Keeps from when to when each system knows. What was judged by an earlier statement stays judged so. */
@ApplicationScoped
@Transactional
public class HistoryStatementService implements PanacheRepositoryBase<HistoryStatement, UUID> {

    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    HistoryStatementService(Audit audit, Caller caller, InstantSource clock) {
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** All that was stated, the last first. */
    List<HistoryView> all() {
        var seen = new HashSet<String>();
        return list("order by statedAt desc, id desc").stream()
                .map(statement ->
                        HistoryView.of(statement, seen.add(statement.history().system())))
                .toList();
    }

    /** The one of each system that holds. */
    public List<KnownHistory> holding() {
        var seen = new HashSet<String>();
        return list("order by statedAt desc, id desc").stream()
                .map(HistoryStatement::history)
                .filter(history -> seen.add(history.system()))
                .toList();
    }

    HistoryView state(StateHistory request) {
        if (request.knowsFrom() != null
                && request.knowsUntil() != null
                && request.knowsUntil().isBefore(request.knowsFrom())) {
            throw HistoryProblem.endBeforeBeginning().at("/knowsUntil");
        }
        if (request.system().equals(KnownHistory.COURSES) && request.keeper() != HistoryKeeper.HOUSE) {
            throw HistoryProblem.ownHistory().at("/keeper");
        }
        var statement = new HistoryStatement(request, caller.subject(), clock.instant());
        persist(statement);
        audit.record("stated", "contact-history", request.system());
        return HistoryView.of(statement, true);
    }

    void renamed(@Observes GuideRenamed guide) {
        update("statedBy = ?1 where statedBy = ?2", guide.to(), guide.from());
    }
}
