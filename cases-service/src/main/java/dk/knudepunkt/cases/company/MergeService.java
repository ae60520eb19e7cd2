package dk.knudepunkt.cases.company;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes one company the alias of another, and takes that back. Nothing that hangs on the alias is moved: it goes on hanging
 * there, and is found with the survivor's. So taking back needs no memory of what was whose.
 */
@ApplicationScoped
@Transactional
public class MergeService {

    private final Companies companies;
    private final CompanyService shown;
    private final CompanyMessages messages;
    private final EntityManager database;
    private final Turn turn;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    MergeService(
            Companies companies,
            CompanyService shown,
            CompanyMessages messages,
            EntityManager database,
            Turn turn,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.companies = companies;
        this.shown = shown;
        this.messages = messages;
        this.database = database;
        this.turn = turn;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** From now on this company, and those that are its aliases, answer with the survivor. */
    public CompanyView merge(String cvr, @Nullable IfMatch ifMatch, MergeCompany request) {
        turn.take("company-merge");
        var alias = companies.byCvr(cvr).orElseThrow(() -> CompanyProblem.notFound(cvr));
        if (alias.isAlias()) {
            throw CompanyProblem.alreadyAlias(alias);
        }
        IfMatch.check(ifMatch, alias.version());
        var survivor = companies
                .byCvr(request.survivorCvr())
                .map(Company::survivor)
                .orElseThrow(
                        () -> CompanyProblem.notFound(request.survivorCvr()).at("/survivorCvr"));
        if (survivor.equals(alias)) {
            throw CompanyProblem.mergeWithItself().at("/survivorCvr");
        }
        var now = clock.instant();
        companies.aliasesOf(alias).forEach(other -> other.answerWith(survivor));
        alias.answerWith(survivor);
        database.persist(new CompanyMerge(alias, survivor, request.reason(), caller.subject(), now));
        return told("merged", alias, survivor, new CompanyEvent.Merged(alias.id(), cvr, survivor.cvr(), now));
    }

    /** The alias is a company of its own again, with those that were merged into it. */
    public CompanyView separate(String cvr, @Nullable IfMatch ifMatch) {
        turn.take("company-merge");
        var alias = companies.byCvr(cvr).orElseThrow(() -> CompanyProblem.notFound(cvr));
        if (!alias.isAlias()) {
            throw CompanyProblem.noAlias(cvr);
        }
        var survivor = alias.survivor();
        IfMatch.check(ifMatch, survivor.version());
        var merges = mergesInto(survivor);
        var now = clock.instant();
        Objects.requireNonNull(merges.remove(alias.id())).takeBack(caller.subject(), now);
        companies.aliasesOf(survivor).stream()
                .filter(other -> leadsTo(alias.id(), other.id(), merges))
                .forEach(other -> other.answerWith(alias));
        return told("separated", alias, survivor, new CompanyEvent.Separated(alias.id(), cvr, survivor.cvr(), now));
    }

    /** The merges that stand within a survivor's group, by alias. */
    private Map<UUID, CompanyMerge> mergesInto(Company survivor) {
        return database.createQuery("""
                        from CompanyMerge where separatedAt is null
                        and aliasId in (select id from Company where survivor = :survivor)""", CompanyMerge.class)
                .setParameter("survivor", survivor)
                .getResultStream()
                .collect(Collectors.toMap(CompanyMerge::aliasId, merge -> merge));
    }

    private static boolean leadsTo(UUID goal, UUID from, Map<UUID, CompanyMerge> merges) {
        var here = from;
        while (!here.equals(goal)) {
            var merge = merges.get(here);
            if (merge == null) {
                return false;
            }
            here = merge.survivorId();
        }
        return true;
    }

    /** The survivor shows its aliases, so that it is another version with others. */
    private CompanyView told(String action, Company alias, Company survivor, CompanyEvent event) {
        database.lock(survivor, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        database.flush();
        messages.announce(event);
        audit.record(action, "company", alias.cvr());
        return shown.view(survivor);
    }
}
