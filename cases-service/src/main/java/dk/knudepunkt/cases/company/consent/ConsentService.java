package dk.knudepunkt.cases.company.consent;

import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.cases.developer.GuideRenamed;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what companies agreed to. */
@ApplicationScoped
@Transactional
public class ConsentService {

    private final Consents consents;
    private final CompanyService companies;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ConsentService(Consents consents, CompanyService companies, Audit audit, Caller caller, InstantSource clock) {
        this.consents = consents;
        this.companies = companies;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was never given cannot be taken back. */
    ConsentStatementView state(String cvr, StateConsent request) {
        var company = companies.get(cvr);
        if (request.act() == ConsentAct.GIVEN && request.wordingVersion() == null) {
            throw ConsentProblem.withoutWording().at("/wordingVersion");
        }
        var isGiven = consents.last(company, request.purpose())
                .filter(last -> last.act() == ConsentAct.GIVEN)
                .isPresent();
        if (request.act() == ConsentAct.WITHDRAWN && !isGiven) {
            throw ConsentProblem.notGiven().at("/act");
        }
        var now = clock.instant();
        var on = Objects.requireNonNullElse(request.statedOn(), Denmark.dateOf(now));
        var statement = new ConsentStatement(company, request, on, caller.subject(), now);
        consents.persist(statement);
        consents.flush();
        audit.record("stated", "consent", company.cvr());
        return ConsentStatementView.of(statement, consents.holding(company).contains(statement.id()));
    }

    /** Those of the company and its aliases, the latest first. */
    public Page<ConsentStatementView> of(String cvr, @Nullable String cursor, int limit) {
        var company = companies.get(cvr);
        var holding = consents.holding(company);
        return consents.of(company, cursor, limit)
                .map(statement -> ConsentStatementView.of(statement, holding.contains(statement.id())));
    }

    void renamed(@Observes GuideRenamed guide) {
        consents.rename(guide.from(), guide.to());
    }
}
